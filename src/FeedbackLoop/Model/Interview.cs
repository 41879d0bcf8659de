namespace FeedbackLoop;

/// <summary>A direct conversation with a customer: planned, running, held or cancelled.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names the interview in exchange with other systems.</param>
/// <param name="Minutes">How long it is to take; 15 to 90.</param>
/// <param name="Style">The name of the outline that its guide follows: <c>discovery</c>.</param>
/// <param name="Status">Where it stands.</param>
public sealed record Interview(long Id, Guid Uid, int Minutes, string Style, InterviewStatus Status)
{
    /// <summary>The customer; null when not known.</summary>
    public Customer? Customer { get; init; }

    /// <summary>When it is to begin, in UTC; null where no time is agreed.</summary>
    public DateTimeOffset? StartsAt { get; init; }

    /// <summary>When it was planned, in UTC.</summary>
    public DateTimeOffset PlannedAt { get; init; }

    /// <summary>When notes were first taken live, in UTC: the times of notes count from here. Null before.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>Which stop of the guide is being asked; 1 or more.</summary>
    public int Stop { get; init; } = 1;

    /// <summary>What the participants get for their time; null for nothing.</summary>
    public string? Incentive { get; init; }

    /// <summary>Who takes part: interviewers first, then participants, then observers, each in the order in which they were named.</summary>
    public IReadOnlyList<InterviewParticipant> Participants { get; init; } = [];
}

/// <summary>Where an interview stands.</summary>
public enum InterviewStatus
{
    /// <summary>To come.</summary>
    Planned,
    /// <summary>Notes are being taken live.</summary>
    Running,
    /// <summary>Over.</summary>
    Held,
    /// <summary>It does not take place.</summary>
    Cancelled,
}
