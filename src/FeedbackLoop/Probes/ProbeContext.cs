namespace FeedbackLoop.Probes;

/// <summary>What is known of a statement besides its words: where it came from, and the facts that were given already.</summary>
public sealed record ProbeContext
{
    /// <summary>Nothing is known: the statement says itself who speaks.</summary>
    public static ProbeContext Unknown { get; } = new();

    /// <summary>Whom the questions are put to; null to follow from <see cref="Role"/>, <see cref="Source"/> and the statement.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Relayed or direct; null where not known: a statement with a reporting frame ("my customer says") counts as relayed, another as direct.</summary>
    public SourceKind? Source { get; init; }

    /// <summary>What the colleague does who relayed it or asks for it; null where not known.</summary>
    public ColleagueRole? Role { get; init; }

    /// <summary>How close the statement is to what was said; null where not known.</summary>
    public Wording? Wording { get; init; }

    /// <summary>How many people stand between the customer and us; null where not known.</summary>
    public int? Hops { get; init; }

    /// <summary>Facts known from elsewhere (answers, options, the store), which are not asked again.</summary>
    public IReadOnlyList<Fact> Known { get; init; } = [];

    /// <summary>How many probes at most; 1 or more; null for all that apply.</summary>
    public int? Max { get; init; }
}
