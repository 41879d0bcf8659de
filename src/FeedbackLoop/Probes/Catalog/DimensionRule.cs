namespace FeedbackLoop.Probes.Catalog;

/// <summary>What is known of one dimension: when it applies, how much it counts, who can be asked, and why.</summary>
internal sealed record DimensionRule(Dimension Dimension)
{
    /// <summary>1 for what decides most, 3 for what decides least.</summary>
    public int Tier { get; init; } = 2;

    /// <summary>Who can know it.</summary>
    public Route Route { get; init; }

    /// <summary>Which side of the decision it serves.</summary>
    public Lens Lens { get; init; }

    /// <summary>How much it counts by kind of ask, from 0 to 1.</summary>
    public required double[] ByAsk { get; init; }

    /// <summary>By how much the weight is multiplied for each audience; 0 where that audience is never asked.</summary>
    public required double[] ByAudience { get; init; }

    /// <summary>When it applies at all.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>When it is senseless, or answered by something else that is stated; null for never.</summary>
    public Condition? Unless { get; init; }

    /// <summary>What adds to the weight or takes from it.</summary>
    public Shift[] Shifts { get; init; } = [];

    /// <summary>How much is taken from the weight when another dimension is asked before.</summary>
    public Overlap[] Overlaps { get; init; } = [];

    /// <summary>The kinds of signals whose words trigger it; null for none.</summary>
    public Analysis.SignalKind[]? Triggers { get; init; }

    /// <summary>Why it is asked: the first template whose condition holds.</summary>
    public Reason[] Why { get; init; } = [];
}

/// <summary>What is added to a weight where a condition holds.</summary>
internal sealed record Shift(Condition When, double By);

/// <summary>What is taken from a weight when another dimension is asked before.</summary>
internal sealed record Overlap(Dimension Other, double By);

/// <summary>Why a question is asked, where a condition holds.</summary>
internal sealed record Reason(Condition When, string Template);
