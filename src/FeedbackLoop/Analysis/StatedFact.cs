namespace FeedbackLoop.Analysis;

/// <summary>A fact that a statement itself gives.</summary>
/// <param name="Dimension">Which sort of fact.</param>
/// <param name="Text">The words that state it.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record StatedFact(Dimension Dimension, string Text, TextSpan Span, string Rule)
{
    /// <summary>Whether the fact is only hinted at ("sometimes", "often"), so that the rest may still be asked for.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What it comes to: a count, an amount, a rate, a duration, a share or a date; null where the words hold none.</summary>
    public FactValue? Value { get; init; }
}
