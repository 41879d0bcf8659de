namespace FeedbackLoop.Text;

/// <summary>The regular forms of English nouns and verbs.</summary>
internal static class Inflection
{
    /// <summary>The forms that a line of a lexicon stands for: <c>add+v</c> is add, adds, added, adding; <c>board+n</c> is board, boards; the mark may stand in a phrase.</summary>
    public static string[] Expand(string line)
    {
        var mark = Mark(line);
        if (mark < 0)
            return [line];
        var start = line.LastIndexOf(' ', mark) + 1;
        var (before, stem, behind) = (line[..start], line[start..mark], line[(mark + 2)..]);
        var third = before + ThirdPerson(stem) + behind;
        return line[mark + 1] == 'n'
            ? [before + stem + behind, third]
            : [before + stem + behind, third, before + PastEnding(stem).After(stem) + behind, before + GerundEnding(stem).After(stem) + behind];
    }

    /// <summary>Adds the hash of the first word of each form that <paramref name="line"/> stands for.</summary>
    public static void AddFirstWords(ReadOnlySpan<char> line, WordHashes hashes)
    {
        var blank = line.IndexOf(' ');
        var word = blank < 0 ? line : line[..blank];
        var mark = Mark(word);
        var stem = mark < 0 ? word : word[..mark];
        hashes.Add(WordHash.Of(stem));
        if (mark < 0)
            return;
        hashes.Add(ThirdPersonEnding(stem).HashAfter(stem));
        if (word[mark + 1] == 'n')
            return;
        hashes.Add(PastEnding(stem).HashAfter(stem));
        hashes.Add(GerundEnding(stem).HashAfter(stem));
    }

    /// <summary>The third person of a verb, or the plural of a noun.</summary>
    public static string ThirdPerson(string verb) => ThirdPersonEnding(verb).After(verb);

    private static int Mark(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOf('+');
        return mark > 0 && mark + 1 < line.Length && line[mark + 1] is 'v' or 'n' ? mark : -1;
    }

    private static Ending ThirdPersonEnding(ReadOnlySpan<char> verb)
    {
        if (EndsInConsonantAndY(verb))
            return new Ending(1, "ies");
        return new Ending(0, verb[^1] is 's' or 'x' or 'z' || (verb.Length > 1 && verb[^1] == 'h' && verb[^2] is 'c' or 's') ? "es" : "s");
    }

    private static Ending PastEnding(ReadOnlySpan<char> verb)
    {
        if (verb[^1] == 'e')
            return new Ending(0, "d");
        return EndsInConsonantAndY(verb) ? new Ending(1, "ied") : new Ending(0, "ed", Doubles(verb));
    }

    private static Ending GerundEnding(ReadOnlySpan<char> verb) =>
        verb.Length > 2 && verb[^1] == 'e' && verb[^2] is not ('e' or 'o' or 'y') ? new Ending(1, "ing") : new Ending(0, "ing", Doubles(verb));

    private static bool EndsInConsonantAndY(ReadOnlySpan<char> verb) => verb.Length > 1 && verb[^1] == 'y' && !Endings.IsVowel(verb[^2]);

    // "stop", "split", but not "open"
    private static bool Doubles(ReadOnlySpan<char> verb) =>
        verb.Length is >= 3 and <= 5 && !Endings.IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && Endings.IsVowel(verb[^2]) && !HasVowel(verb[..^2]);

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (Endings.IsVowel(letter))
                return true;
        }

        return false;
    }

    /// <summary>What a stem loses at its end and gets instead, its last letter perhaps twice.</summary>
    private readonly struct Ending(int loses, string gets, bool doubles = false)
    {
        public string After(string stem) => stem[..^loses] + (doubles ? stem[^1..] : "") + gets;

        public uint HashAfter(ReadOnlySpan<char> stem)
        {
            var hash = WordHash.Of(stem[..^loses]);
            if (doubles)
                hash = WordHash.With(hash, stem[^1]);
            foreach (var letter in gets)
                hash = WordHash.With(hash, letter);
            return hash;
        }
    }
}
