namespace FeedbackLoop.Text;

/// <summary>The regular forms of English nouns and verbs.</summary>
internal static class Inflection
{
    /// <summary>The forms that a line of a lexicon stands for: <c>add+v</c> is add, adds, added, adding; <c>board+n</c> is board, boards; the mark may stand in a phrase.</summary>
    public static string[] Expand(string line)
    {
        var mark = line.IndexOf('+', StringComparison.Ordinal);
        if (mark <= 0 || mark + 1 >= line.Length || line[mark + 1] is not ('v' or 'n'))
            return [line];
        var start = line.LastIndexOf(' ', mark) + 1;
        var (before, stem, behind) = (line[..start], line[start..mark], line[(mark + 2)..]);
        var third = before + ThirdPerson(stem) + behind;
        return line[mark + 1] == 'n'
            ? [before + stem + behind, third]
            : [before + stem + behind, third, before + Past(stem) + behind, before + Gerund(stem) + behind];
    }

    public static string Plural(string noun) => ThirdPerson(noun);

    public static string ThirdPerson(string verb)
    {
        if (verb.Length > 1 && verb[^1] == 'y' && !Endings.IsVowel(verb[^2]))
            return verb[..^1] + "ies";
        return verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es" : verb + "s";
    }

    public static string Past(string verb)
    {
        if (verb[^1] == 'e')
            return verb + "d";
        if (verb.Length > 1 && verb[^1] == 'y' && !Endings.IsVowel(verb[^2]))
            return verb[..^1] + "ied";
        return (Doubles(verb) ? verb + verb[^1] : verb) + "ed";
    }

    public static string Gerund(string verb)
    {
        if (verb.Length > 2 && verb[^1] == 'e' && verb[^2] is not ('e' or 'o' or 'y'))
            return verb[..^1] + "ing";
        return (Doubles(verb) ? verb + verb[^1] : verb) + "ing";
    }

    private static bool Doubles(string verb) =>
        verb.Length is 3 or 4 && !Endings.IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && Endings.IsVowel(verb[^2]) && !Endings.IsVowel(verb[^3]);
}
