using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews;
using FeedbackLoop.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>What a search found.</summary>
internal static class SearchLayout
{
    /// <summary>The feedback, the probe whose answer was found, the day it was heard, the customer, the text that was found.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IReadOnlyList<SearchHit> hits) => hits.Select(hit => (IReadOnlyList<string?>)
    [
        Ids.Of(hit.Feedback.Id),
        hit.Answer?.ToString(),
        hit.Feedback.HeardOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        hit.Feedback.Customer,
        hit.Excerpt,
    ]);

    /// <summary>The interview, when it is said or the note, nothing, the customer, the text that was found, who says it.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IReadOnlyList<InterviewHit> hits) => hits.Select(hit => (IReadOnlyList<string?>)
        [$"interview {hit.InterviewId}", hit.At is { } at ? InterviewTime.Format(at) : null, null, hit.Customer, hit.Excerpt, hit.Speaker]);

    public static void Write(SafeWriter output, IReadOnlyList<SearchHit> hits, IReadOnlyList<InterviewHit> said, int columns)
    {
        Write(output, hits, columns);
        foreach (var hit in said)
        {
            output.Dim("        ");
            WriteMarked(output, hit.Excerpt, hit.Matches);
            output.WriteLine();
            output.Dim(DisplayWidth.Shorten($"        {Place(hit)}", columns));
            output.WriteLine();
        }
    }

    /// <summary>Where it was said: <c>interview 3 at 12:31, Kim Ortiz, Acme</c>.</summary>
    private static string Place(InterviewHit hit)
    {
        var at = hit.At is { } time ? $" at {InterviewTime.Format(time)}" : "";
        var kind = hit switch
        {
            { Kind: InterviewHitKind.Note } => $", note {hit.Note}",
            { Highlight: { } highlight } => $", highlight {highlight}",
            _ => "",
        };
        return $"interview {hit.InterviewId}{at}, {hit.Speaker ?? "nobody named"}{kind}, {hit.Customer ?? "no customer"}";
    }

    private static void Write(SafeWriter output, IReadOnlyList<SearchHit> hits, int columns)
    {
        foreach (var hit in hits)
        {
            output.Dim($"{hit.Answer?.ToString() ?? Ids.Of(hit.Feedback.Id),6}  ");
            WriteMarked(output, hit.Excerpt, hit.Matches);
            output.WriteLine();
            output.Dim(DisplayWidth.Shorten($"        {hit.Feedback.Customer ?? "no customer"}, {hit.Feedback.HeardOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Names.Of(hit.Feedback.Status)}", columns));
            output.WriteLine();
        }
    }

    private static void WriteMarked(SafeWriter output, string excerpt, IReadOnlyList<TextSpan> matches)
    {
        var at = 0;
        foreach (var match in matches)
        {
            output.Write(VisibleText.OneLine(excerpt[at..match.Start]));
            output.Bold(VisibleText.OneLine(match.Of(excerpt)));
            at = match.End;
        }

        output.Write(VisibleText.OneLine(excerpt[at..]));
    }
}
