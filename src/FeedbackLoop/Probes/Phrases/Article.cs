namespace FeedbackLoop.Probes.Phrases;

/// <summary>"a" or "an", by the sound that follows.</summary>
internal static class Article
{
    /// <summary>The phrase with its indefinite article.</summary>
    public static string Before(string phrase) => (SoundsOfVowel(phrase.TrimStart('"', '\'', '“', '‘', ' ')) ? "an " : "a ") + phrase;

    private static bool SoundsOfVowel(string phrase)
    {
        var end = phrase.AsSpan().IndexOfAny(' ', '-', '/');
        var word = end < 0 ? phrase : phrase[..end];
        if (word.Length == 0)
            return false;
        if (IsSpelledOut(word))
            return "AEFHILMNORSX8".Contains(word[0], StringComparison.Ordinal);
        var lower = word.ToLowerInvariant();
        if (Begins(lower, "uni", "use", "usa", "uti", "ubi", "eu", "one", "once") && !Begins(lower, "unim", "unin", "unid"))
            return false;
        return lower[0] is 'a' or 'e' or 'i' or 'o' or 'u' or '8' || Begins(lower, "hour", "honest", "honour", "honor", "heir");
    }

    /// <summary>Whether the word is said letter by letter: SSO, API, HTML.</summary>
    private static bool IsSpelledOut(string word)
    {
        if (word.Length is 0 or > 5)
            return false;
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter) && !char.IsDigit(letter))
                return false;
        }

        return word.Length < 4 || !HasVowelInside(word);
    }

    private static bool HasVowelInside(string word) => word.AsSpan(1).IndexOfAny("AEIOU") >= 0;

    private static bool Begins(string word, params ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
