namespace FeedbackLoop;

/// <summary>Which interviews to list; what is null does not filter.</summary>
public sealed record InterviewFilter
{
    /// <summary>The name of the customer, without regard to case.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of somebody who takes part, without regard to case.</summary>
    public string? With { get; init; }

    /// <summary>Where it stands.</summary>
    public InterviewStatus? Status { get; init; }

    /// <summary>Only interviews with a smaller number: the last one of the page before.</summary>
    public long? Before { get; init; }

    /// <summary>How many at most; 1 or more; null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int? Limit
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 or more.");
    } = 50;
}
