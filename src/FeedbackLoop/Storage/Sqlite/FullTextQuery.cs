using System.Text;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>Makes an FTS5 query from what a person typed: every word and phrase is quoted, so that nothing of it is syntax.</summary>
internal static class FullTextQuery
{
    /// <summary>The words and phrases of <paramref name="words"/>, each a query of its own.</summary>
    /// <returns>Empty where there is no letter and no digit to look for.</returns>
    public static List<string> Terms(string words)
    {
        var terms = new List<string>();
        var start = 0;
        while (start < words.Length)
        {
            var isPhrase = words[start] == '"';
            var end = isPhrase ? words.IndexOf('"', start + 1) : EndOfWord(words, start);
            if (end < 0)
                end = words.Length;
            Add(terms, isPhrase ? words.AsSpan(start + 1, end - start - 1) : words.AsSpan(start, end - start), isPhrase);
            start = isPhrase || end == start ? end + 1 : end;
        }

        return terms;
    }

    private static int EndOfWord(string words, int start)
    {
        var end = start;
        while (end < words.Length && words[end] != '"' && !char.IsWhiteSpace(words[end]))
            end++;
        return end;
    }

    private static void Add(List<string> terms, ReadOnlySpan<char> words, bool isPhrase)
    {
        if (!HoldsLetterOrDigit(words))
            return;
        var isPrefix = !isPhrase && words[^1] == '*';
        terms.Add(new StringBuilder().Append('"').Append(words.TrimEnd('*')).Replace('\0', ' ').Append(isPrefix ? "\"*" : "\"").ToString());
    }

    private static bool HoldsLetterOrDigit(ReadOnlySpan<char> words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                return true;
        }

        return false;
    }
}
