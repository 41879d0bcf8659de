namespace FeedbackLoop;

/// <summary>An answer to a probe.</summary>
/// <param name="Text">The answer in the words it was given in.</param>
public sealed record NewAnswer(string Text)
{
    /// <summary>Who knew it; the go-between unless said otherwise, because hearsay must not pass for the customer's own words.</summary>
    public Knower From { get; init; } = Knower.Proxy;

    /// <summary>The name of the person who said so; null when not known.</summary>
    public string? By { get; init; }

    /// <summary>The day it was said; null when not known.</summary>
    public DateOnly? On { get; init; }
}
