namespace FeedbackLoop.Probes;

/// <summary>What is known and unknown of the dimensions that apply to an ask: the list first, the score second.</summary>
/// <param name="Dimensions">The dimensions that apply, in the order of weight, heaviest first.</param>
/// <param name="Score">The share of the weight that is known, in percent from 0 to 100; hearsay counts less than the customer's own words.</param>
public sealed record Actionability(IReadOnlyList<DimensionState> Dimensions, int Score);

/// <summary>What is known of one dimension.</summary>
/// <param name="Dimension">Which.</param>
/// <param name="State">How much is known.</param>
/// <param name="Weight">How much the dimension counts for this ask, from 0 to 1.</param>
/// <param name="Facts">What makes it known; empty where it is unknown.</param>
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
