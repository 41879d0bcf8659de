namespace FeedbackLoop.Text;

/// <summary>The regular forms of English nouns and verbs.</summary>
internal static class Inflection
{
    /// <summary>The forms that a line of a lexicon stands for: <c>add+v</c> is add, adds, added, adding; <c>board+n</c> is board, boards; the mark may stand in a phrase.</summary>
    public static IEnumerable<string> Expand(string line)
    {
        var words = line.Split(' ');
        var marked = Array.FindIndex(words, word => word.Length > 2 && word[^2] == '+');
        if (marked < 0)
            return [line];
        var stem = words[marked][..^2];
        string[] forms = words[marked][^1] == 'v' ? [stem, ThirdPerson(stem), Past(stem), Gerund(stem)] : [stem, Plural(stem)];
        return forms.Select(form => string.Join(' ', [.. words[..marked], form, .. words[(marked + 1)..]]));
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
