using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Output;

/// <summary>What is known of one dimension, and where each fact comes from.</summary>
internal static class FactsLine
{
    /// <summary>"quantity: five (customer, Kim Ortiz; answer 12.3)".</summary>
    public static string Of(DimensionState dimension) =>
        $"{QuestionLayout.Words(Names.Of(dimension.Dimension))}: {string.Join("; ", dimension.Facts.Select(fact => $"{fact.Value} ({Provenances.OfFact(fact)})"))}";

    /// <summary>The facts alone.</summary>
    public static string Values(DimensionState dimension) => string.Join("; ", dimension.Facts.Select(fact => fact.Value));
}
