using FeedbackLoop.Text;

namespace FeedbackLoop.Guides.Sheets;

/// <summary>What a sheet says around its questions, so that a reply may be read without it.</summary>
internal sealed class SheetFurniture(IReadOnlyList<TrackedProbe> probes)
{
    private readonly Passage[] always =
    [
        .. Passages([.. SheetWords.Default.Opening, .. SheetWords.Default.ForCustomer, .. SheetWords.Default.Closing]),
    ];

    private readonly Passage[] headings = [.. Passages(probes.Select(probe => SheetWriter.Heading(probe.Id.Feedback, probe.Customer)))];

    private readonly Passage[] betweenQuestions =
    [
        .. Passages([
            .. probes.Select(probe => probe.Via).OfType<string>().Select(SheetWords.Default.Greet),
            .. probes.Select(probe => SheetWriter.Statement(probe.Statement)),
        ]),
    ];

    /// <summary>How many lines from <paramref name="at"/> on belong to the sheet; 0 where none does.</summary>
    /// <param name="lines">The reply.</param>
    /// <param name="at">Where to look.</param>
    /// <param name="isBetween">Whether no answer is going on, so that words which an answer may hold too are the sheet's.</param>
    public int LinesAt(IReadOnlyList<ReplyLine> lines, int at, bool isBetween)
    {
        foreach (var passage in isBetween ? always.Concat(betweenQuestions) : always)
        {
            if (passage.LinesIn(lines, at) is > 0 and var count)
                return count;
        }

        foreach (var heading in headings)
        {
            // An answer may name a feedback too: a heading is the line's only content.
            if (heading.LinesIn(lines, at) is > 0 and var count
                && ReplyMark.BareHeading(string.Join(' ', lines.Skip(at).Take(count).Select(line => line.Body))) == ReplyMark.BareHeading(heading.Text))
                return count;
        }

        return 0;
    }

    private static IEnumerable<Passage> Passages(IEnumerable<string> texts) =>
        texts.Select(text => VisibleText.OneLine(text).Trim()).Where(text => text.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal).Select(text => new Passage(text));
}
