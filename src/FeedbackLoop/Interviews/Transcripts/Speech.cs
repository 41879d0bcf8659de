namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>An utterance before it has its place in the transcript.</summary>
/// <param name="Speaker">Who spoke; null where the file does not say.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Line">The line of the file, from 0.</param>
/// <param name="Words">What was said, on one line.</param>
internal sealed record Speech(string? Speaker, TimeSpan? Start, TimeSpan? End, int Line, string Words);
