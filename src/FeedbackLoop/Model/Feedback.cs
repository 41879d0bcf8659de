namespace FeedbackLoop;

/// <summary>One statement that was heard, and where it came from.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names it in exchange with other systems.</param>
/// <param name="Statement">The words as they reached us; never changed by the library.</param>
public sealed record Feedback(long Id, Guid Uid, string Statement)
{
    /// <summary>Relayed by a colleague, or said to us directly.</summary>
    public SourceKind Source { get; init; }

    /// <summary>The customer it is about; null when not known.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The colleague who relayed it; null for direct feedback or when not known.</summary>
    public Colleague? Via { get; init; }

    /// <summary>What the colleague did who relayed it, or asks for it themselves, when it was logged; null when not known.</summary>
    public ColleagueRole? Role { get; init; }

    /// <summary>The contact who said it; null when not known.</summary>
    public Contact? SaidBy { get; init; }

    /// <summary>The deal it came up in; null when none is named.</summary>
    public Deal? Deal { get; init; }

    /// <summary>How close the statement is to what was said; null when not known, and for direct feedback.</summary>
    public Wording? Wording { get; init; }

    /// <summary>How many people stand between the customer and us: 0 for direct feedback, 1 when a colleague heard it, 2 when they heard it from another.</summary>
    public int Hops { get; init; }

    /// <summary>How it reached us; null when not known.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The day it was heard.</summary>
    public DateOnly HeardOn { get; init; }

    /// <summary>When it was logged, in UTC.</summary>
    public DateTimeOffset LoggedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public FeedbackStatus Status { get; init; }
}

/// <summary>Where a feedback stands.</summary>
public enum FeedbackStatus
{
    /// <summary>At least one probe is still open.</summary>
    Open,
    /// <summary>No probe is open any more.</summary>
    Answered,
    /// <summary>Closed by hand: nothing more is asked.</summary>
    Closed,
}
