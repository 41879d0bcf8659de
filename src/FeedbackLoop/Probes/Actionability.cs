namespace FeedbackLoop.Probes;

/// <summary>What is known and unknown of the dimensions that apply to an ask: the list first, the score second.</summary>
/// <param name="Dimensions">The dimensions that apply, in the order of weight, heaviest first.</param>
/// <param name="Score">The share of the weight that is known, in percent from 0 to 100; hearsay counts less than the customer's own words.</param>
public sealed record Actionability(IReadOnlyList<DimensionState> Dimensions, int Score)
{
    /// <summary>What would raise the score most; null where all that can be asked is known.</summary>
    public NextStep? Next { get; init; }
}

/// <summary>The one question whose answer would raise the score most.</summary>
/// <param name="Dimension">What it would make known.</param>
/// <param name="Question">The question, in the words for <paramref name="Who"/>.</param>
/// <param name="Who">Who is to be asked.</param>
/// <param name="Person">The name of the person or organisation; null where not known.</param>
/// <param name="Score">The score that a full answer would give.</param>
public sealed record NextStep(Dimension Dimension, string Question, Audience Who, string? Person, int Score);

/// <summary>What is known of one dimension.</summary>
/// <param name="Dimension">Which.</param>
/// <param name="State">How much is known.</param>
/// <param name="Weight">How much the dimension counts for this ask, from 0 to 1.</param>
/// <param name="Facts">What makes it known, who knows best first; empty where it is unknown.</param>
public sealed record DimensionState(Dimension Dimension, KnowledgeState State, double Weight, IReadOnlyList<Fact> Facts);

/// <summary>How much is known.</summary>
public enum KnowledgeState
{
    /// <summary>Nothing.</summary>
    Unknown,
    /// <summary>Something: a hint, an interpretation or an assumption.</summary>
    Partial,
    /// <summary>Enough.</summary>
    Known,
    /// <summary>Two sources say different things.</summary>
    Conflicting,
}
