using System.Text;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>Makes an FTS5 query from what a person typed: every word and phrase is quoted, so that nothing of it is syntax.</summary>
internal static class FullTextQuery
{
    /// <summary>All words and phrases of <paramref name="words"/>, each of which must be found.</summary>
    /// <returns>Null where there is no letter and no digit to look for.</returns>
    public static string? From(string words)
    {
        var query = new StringBuilder();
        var start = 0;
        while (start < words.Length)
        {
            var isPhrase = words[start] == '"';
            var end = isPhrase ? words.IndexOf('"', start + 1) : EndOfWord(words, start);
            if (end < 0)
                end = words.Length;
            Append(query, isPhrase ? words.AsSpan(start + 1, end - start - 1) : words.AsSpan(start, end - start), isPhrase);
            start = isPhrase || end == start ? end + 1 : end;
        }

        return query.Length == 0 ? null : query.ToString();
    }

    private static int EndOfWord(string words, int start)
    {
        var end = start;
        while (end < words.Length && words[end] != '"' && !char.IsWhiteSpace(words[end]))
            end++;
        return end;
    }

    private static void Append(StringBuilder query, ReadOnlySpan<char> words, bool isPhrase)
    {
        if (!HoldsLetterOrDigit(words))
            return;
        if (query.Length > 0)
            query.Append(" AND ");
        var isPrefix = !isPhrase && words[^1] == '*';
        query.Append('"').Append(words.TrimEnd('*')).Replace('\0', ' ').Append(isPrefix ? "\"*" : "\"");
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
