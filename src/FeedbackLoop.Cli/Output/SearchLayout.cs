using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
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

    public static void Write(SafeWriter output, IReadOnlyList<SearchHit> hits, int columns)
    {
        foreach (var hit in hits)
        {
            output.Dim($"{hit.Answer?.ToString() ?? Ids.Of(hit.Feedback.Id),6}  ");
            WriteMarked(output, hit);
            output.WriteLine();
            output.Dim(DisplayWidth.Shorten($"        {hit.Feedback.Customer ?? "no customer"}, {hit.Feedback.HeardOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {Names.Of(hit.Feedback.Status)}", columns));
            output.WriteLine();
        }
    }

    private static void WriteMarked(SafeWriter output, SearchHit hit)
    {
        var at = 0;
        foreach (var match in hit.Matches)
        {
            output.Write(VisibleText.OneLine(hit.Excerpt[at..match.Start]));
            output.Bold(VisibleText.OneLine(match.Of(hit.Excerpt)));
            at = match.End;
        }

        output.Write(VisibleText.OneLine(hit.Excerpt[at..]));
    }
}
