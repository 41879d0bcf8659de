using FeedbackLoop.Analysis;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>A vague answer that was left standing: the next question is about something else.</summary>
/// <param name="Kind">What makes it vague.</param>
/// <param name="Words">The words that do.</param>
/// <param name="Answer">The sentence in which they stand.</param>
/// <param name="Span">Where the words stand in the text of the transcript.</param>
/// <param name="Place">Where they were said.</param>
public sealed record MissedFollowUp(SignalKind Kind, string Words, string Answer, TextSpan Span, SpokenPlace Place)
{
    /// <summary>Who said it; null where nobody knows.</summary>
    public string? By { get; init; }

    /// <summary>What is left open, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What could have been asked.</summary>
    public required string Ask { get; init; }
}
