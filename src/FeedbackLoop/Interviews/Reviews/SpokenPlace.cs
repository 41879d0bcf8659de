namespace FeedbackLoop.Interviews.Reviews;

/// <summary>Where something was said.</summary>
/// <param name="Line">The line of the file of the transcript, from 1.</param>
/// <param name="At">When, as the transcript counts; null where it has no times.</param>
public sealed record SpokenPlace(int Line, TimeSpan? At);
