namespace FeedbackLoop.Interviews.Speakers;

/// <summary>How much one person said.</summary>
/// <param name="Speaker">Who; null for words of nobody known.</param>
/// <param name="Time">How long they spoke; null where the transcript has no times.</param>
/// <param name="Words">How many words they said.</param>
/// <param name="Turns">How often they took the word; at least 1.</param>
/// <param name="Longest">Their longest turn: by time, or by words where there are no times.</param>
public sealed record SpeakerTalk(string? Speaker, TimeSpan? Time, int Words, int Turns, LongestTurn Longest)
{
    /// <summary>How long a turn of theirs is on average; null where the transcript has no times.</summary>
    public TimeSpan? MeanTime => Time / Turns;

    /// <summary>How many words a turn of theirs has on average.</summary>
    public double MeanWords => (double)Words / Turns;
}

/// <summary>The longest turn of one person.</summary>
/// <param name="First">The index of its first utterance.</param>
/// <param name="Last">The index of its last utterance.</param>
/// <param name="Time">How long it is; null where the transcript has no times.</param>
/// <param name="Words">How many words it has.</param>
public sealed record LongestTurn(int First, int Last, TimeSpan? Time, int Words);
