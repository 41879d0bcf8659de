namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>What one person said without a break, as far as the file tells: one cue, one line or one paragraph.</summary>
/// <param name="Index">Its place in the transcript, from 0.</param>
/// <param name="Speaker">Who spoke, spelled as in the file; null where the file does not say.</param>
/// <param name="Start">When it began, from the start of the recording or as time of day, as the file counts; null where the file does not say.</param>
/// <param name="End">When it ended; null where the file does not say.</param>
/// <param name="Span">Where its words stand in <see cref="Transcript.Text"/>; never empty.</param>
/// <param name="Line">The line of the file where its words begin, from 1.</param>
public sealed record Utterance(int Index, string? Speaker, TimeSpan? Start, TimeSpan? End, TextSpan Span, int Line);
