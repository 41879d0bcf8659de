namespace FeedbackLoop;

/// <summary>A feedback that a search found.</summary>
/// <param name="Feedback">The feedback.</param>
/// <param name="Excerpt">The text that was found: the statement, or the answer where <see cref="Answer"/> is given; long texts are cut around the words.</param>
/// <param name="Matches">Where the words stand in <paramref name="Excerpt"/>, in its order.</param>
public sealed record SearchHit(FeedbackSummary Feedback, string Excerpt, IReadOnlyList<TextSpan> Matches)
{
    /// <summary>The probe whose answer holds the words; null where the statement does.</summary>
    public ProbeId? Answer { get; init; }
}
