namespace FeedbackLoop;

/// <summary>An interview to plan. People and organisations are given by name; an unknown name is added.</summary>
public sealed record NewInterview
{
    /// <summary>The name of the customer; null for the customer of the first of <see cref="With"/>, where that is known.</summary>
    public string? Customer { get; init; }

    /// <summary>The names of those at the customer who are asked.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>The names of those on our side who ask.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The names of those on our side who only listen.</summary>
    public IReadOnlyList<string> Observers { get; init; } = [];

    /// <inheritdoc cref="Interview.StartsAt"/>
    public DateTimeOffset? StartsAt { get; init; }

    /// <inheritdoc cref="Interview.Minutes"/>
    public int Minutes { get; init; } = 30;

    /// <summary>The numbers of the feedback whose open probes are asked; empty for all that is open with the customer.</summary>
    public IReadOnlyList<long> From { get; init; } = [];

    /// <inheritdoc cref="Interview.Incentive"/>
    public string? Incentive { get; init; }
}
