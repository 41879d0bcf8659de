using System.Globalization;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Output;

/// <summary>Passages that seem to answer probes.</summary>
internal static class PassageLayout
{
    private const int Indent = 6;

    /// <summary>The probe, the passage, its score, the time, who says it, the words, what was said before, what speaks for it. A probe without passages has no row.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IReadOnlyList<SuggestedAnswers> suggested) => suggested.SelectMany(answers => answers.Passages.Select(found => (IReadOnlyList<string?>)
    [
        answers.Probe.Id.ToString(),
        found.Key.ToString(),
        found.Passage.Score.ToString("0.00", CultureInfo.InvariantCulture),
        found.Passage.At is { } at ? InterviewTime.Format(at) : null,
        found.Passage.Speaker,
        found.Passage.Text,
        Before(found.Passage),
        string.Join("; ", found.Passage.Reasons.Select(InWords)),
    ]));

    public static void Write(SafeWriter output, IReadOnlyList<SuggestedAnswers> suggested, int columns)
    {
        foreach (var answers in suggested.Where(answers => answers.Passages.Count > 0))
        {
            WriteQuestion(output, answers.Probe, columns);
            foreach (var passage in answers.Passages)
                Write(output, passage, columns);
        }
    }

    public static void WriteQuestion(SafeWriter output, TrackedProbe probe, int columns)
    {
        var lines = DisplayWidth.Wrap(probe.Probe.AskedOfCustomer ?? probe.Probe.Question, Math.Max(20, columns - Indent));
        output.Bold(probe.Id.ToString().PadLeft(Indent - 2));
        output.WriteLine("  " + lines[0]);
        foreach (var line in lines.Skip(1))
            output.WriteLine(new string(' ', Indent) + line);
    }

    /// <summary>What was said before, the words, and what speaks for them.</summary>
    public static void Write(SafeWriter output, SuggestedPassage found, int columns)
    {
        var passage = found.Passage;
        if (Before(passage) is { } before)
            Dim(output, DisplayWidth.Shorten(before, Math.Max(20, columns - Indent)));
        var said = (passage.Speaker is { } speaker ? speaker + ": " : "") + passage.Text;
        foreach (var line in DisplayWidth.Wrap(said, Math.Max(20, columns - Indent)))
            output.WriteLine(new string(' ', Indent) + line);
        var place = passage.At is { } at ? $"{InterviewTime.Format(at)} · " : "";
        foreach (var line in DisplayWidth.Wrap($"{place}{found.Key} · {string.Join("; ", passage.Reasons.Select(InWords))}", Math.Max(20, columns - Indent)))
            Dim(output, line);
    }

    /// <summary>What speaks for a passage, in a few words.</summary>
    public static string InWords(PassageReason reason) => reason.Kind switch
    {
        PassageReasonKind.Asked => "answers that question",
        PassageReasonKind.StatesFact => "states " + string.Join(", ", reason.Words.Select(word => $"\"{word}\"")),
        PassageReasonKind.SharesWords => "shares " + string.Join(", ", reason.Words),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason.Kind, message: null),
    };

    private static string? Before(Passage passage) =>
        passage.Context is { } context ? (context.Speaker is { } speaker ? speaker + ": " : "") + context.Text : null;

    private static void Dim(SafeWriter output, string text)
    {
        output.Dim(new string(' ', Indent) + text);
        output.WriteLine();
    }
}
