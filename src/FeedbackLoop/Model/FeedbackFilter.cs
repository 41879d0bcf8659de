namespace FeedbackLoop;

/// <summary>Which feedback to list; what is null does not filter.</summary>
public sealed record FeedbackFilter
{
    /// <summary>The name of the customer, without regard to case.</summary>
    public string? Customer { get; init; }

    /// <summary>The name of the colleague who relayed it, without regard to case.</summary>
    public string? Via { get; init; }

    /// <summary>Where it stands.</summary>
    public FeedbackStatus? Status { get; init; }

    /// <summary>The first day on which it was heard.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Only feedback with a smaller number: the last one of the page before.</summary>
    public long? Before { get; init; }

    /// <summary>How many at most; 1 or more; null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int? Limit
    {
        get;
        init => field = value is null or >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 or more.");
    } = 50;
}
