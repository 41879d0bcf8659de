using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>Whether a statement that asks for nothing says that somebody is pleased.</summary>
internal static class Praise
{
    private const int LongestWord = 16;

    /// <summary>Whether a word of praise is in it, and nothing that tells of a fault or a lack.</summary>
    public static bool IsIn(Reading reading)
    {
        foreach (var signal in reading.Signals)
        {
            if (signal.Kind is SignalKind.Failure or SignalKind.Lack or SignalKind.Threat or SignalKind.Unreadable)
                return false;
        }

        var start = 0;
        for (var at = 0; at <= reading.Text.Length; at++)
        {
            if (at < reading.Text.Length && char.IsLetter(reading.Text[at]))
                continue;
            if (at - start is > 3 and <= LongestWord && PhraseWords.Praising.Contains(reading.Text[start..at]))
                return true;
            start = at + 1;
        }

        return false;
    }
}
