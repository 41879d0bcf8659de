using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>How a transcript is to be read.</summary>
public sealed record TranscriptOptions
{
    /// <summary>The size of a file up to which it is read, in bytes: 32 MiB, some hundred hours of talk. A larger one is refused.</summary>
    public long MaxBytes { get; init; } = 32 << 20;

    /// <summary>How many utterances are read: 200,000. A file with more is refused, and so is one with more than a million lines.</summary>
    public int MaxUtterances { get; init; } = 200_000;

    /// <summary>How many faults are listed: 10,000. A file with more is refused.</summary>
    public int MaxFaults { get; init; } = 10_000;

    /// <summary>Names to take out of speakers, words, remarks and faults before anything else sees them; null for none.</summary>
    public Pseudonyms? Pseudonyms { get; init; }
}
