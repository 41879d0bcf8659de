namespace FeedbackLoop.Probes.Phrases;

/// <summary>Whether a statement comes from work or from private life.</summary>
internal static class Surroundings
{
    private const int LongestWord = 24;

    /// <summary>Whether the writer speaks as a private person: no word of business, and no "we".</summary>
    public static bool ArePrivate(string statement)
    {
        var start = 0;
        for (var at = 0; at <= statement.Length; at++)
        {
            if (at < statement.Length && char.IsLetterOrDigit(statement[at]))
                continue;
            if (at - start is > 1 and <= LongestWord && IsOfWork(statement[start..at]))
                return false;
            start = at + 1;
        }

        return true;
    }

    private static bool IsOfWork(string word) =>
        PhraseWords.Business.Contains(word) || word[^1] == 's' && PhraseWords.Business.Contains(word[..^1])
        || word.Equals("we", StringComparison.OrdinalIgnoreCase) || word.Equals("our", StringComparison.OrdinalIgnoreCase) || word is "us";
}
