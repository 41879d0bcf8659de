namespace FeedbackLoop.Probes.Phrases;

/// <summary>Whether a statement comes from work or from private life.</summary>
internal static class Surroundings
{
    /// <summary>Whether the writer speaks as a private person: no word of business, and no "we".</summary>
    public static bool ArePrivate(string statement)
    {
        var rest = statement.AsSpan();
        var words = PhraseWords.Business.GetAlternateLookup<ReadOnlySpan<char>>();
        while (rest.Length > 0)
        {
            var end = 0;
            while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
                end++;
            var word = rest[..end];
            if (word.Length > 1 && (words.Contains(word) || word[^1] == 's' && words.Contains(word[..^1]) || IsWe(word)))
                return false;
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return true;
    }

    private static bool IsWe(ReadOnlySpan<char> word) =>
        word.Equals("we", StringComparison.OrdinalIgnoreCase) || word.Equals("our", StringComparison.OrdinalIgnoreCase) || word is "us";
}
