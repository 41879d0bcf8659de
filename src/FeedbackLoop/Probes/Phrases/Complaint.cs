using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>What a statement says is wrong, short enough to be quoted: "everything is hidden".</summary>
internal static class Complaint
{
    private const int FewestWords = 3, MostWords = 8;

    /// <summary>The words, to stand in quotes; null where they are too many, too few or not sane.</summary>
    public static string? From(StatedFact fact) =>
        PlainWords.From(fact.Text) is { } words && !words.Contains('"', StringComparison.Ordinal) && PlainWords.Count(words) is >= FewestWords and <= MostWords ? words : null;
}
