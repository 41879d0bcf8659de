using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Interviews.Speakers;

/// <summary>The words of a person's name, given name first, in capitals without marks: "Ortiz, Kim (Acme)", "kim.ortiz@acme.com" and "Dr. Kim Ortiz" are KIM ORTIZ.</summary>
internal static class PersonName
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "DR", "MR", "MRS", "MS", "MX", "PROF", "PROFESSOR", "SIR" };

    /// <summary>The words; empty where the name has no letters or digits.</summary>
    public static string[] Words(string name)
    {
        var bare = WithoutBrackets(name);
        var at = bare.IndexOf('@', StringComparison.Ordinal);
        if (at > 0)
            bare = bare[..at];
        var comma = bare.IndexOf(',', StringComparison.Ordinal);
        var words = comma > 0 && bare.LastIndexOf(',') == comma && Folded(bare[(comma + 1)..]) is { Length: > 0 } given
            ? [.. given, .. Folded(bare[..comma])]
            : Folded(bare);
        var titles = words.TakeWhile(Titles.Contains).Count();
        return titles < words.Length ? words[titles..] : words;
    }

    /// <summary>A word as it is compared.</summary>
    public static string Fold(string word) => MarkedLetters.WithoutMarks(word).ToUpperInvariant();

    /// <summary>The index behind the word that begins at <paramref name="start"/>; the same index where none begins there.</summary>
    public static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.IsSurrogate(text[end]) || text[end] is >= '\u0300' and <= '\u036F'))
            end++;
        return end;
    }

    private static string[] Folded(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = WordEnd(text, at);
            if (end == at)
                continue;
            words.Add(Fold(text[at..end]));
            at = end;
        }

        return [.. words];
    }

    /// <summary>What a tool adds in brackets is no part of the name: "(Acme)", "(she/her)", "[External]".</summary>
    private static string WithoutBrackets(string name)
    {
        var opens = name.AsSpan().IndexOfAny('(', '[');
        return opens > 0 && !name.AsSpan(0, opens).IsWhiteSpace() ? name[..opens] : name;
    }
}
