namespace FeedbackLoop.Text;

/// <summary>What a word form can be, and its base, from the word list and the regular endings of English.</summary>
internal static class Morphology
{
    private static readonly Dictionary<string, KnownWord> Known = new(StringComparer.Ordinal);

    /// <summary>Everything that <paramref name="word"/> (in lower case) can be. A word that the list lacks is taken for a noun, unless its ending says otherwise.</summary>
    public static WordForms FormsOf(string word)
    {
        lock (Known)
        {
            if (Known.TryGetValue(word, out var known))
                return known.Forms;
        }

        var forms = Listed(word);
        if (forms != WordForms.None)
        {
            lock (Known)
                Known[word] = new KnownWord(forms);
            return forms;
        }

        return word.LastIndexOf('-') is var hyphen and > 0 && hyphen < word.Length - 1
            ? Compound(word[..hyphen], word[(hyphen + 1)..])
            : Guess(word);
    }

    // "sign-on", "pop-up" and "e-invoicing" name things; "built-in" and "logged-in" describe them.
    private static WordForms Compound(string first, string last)
    {
        if (last is not ("on" or "in" or "up" or "out" or "off" or "down" or "back" or "over" or "through"))
            return first is "e" or "self" && FormsOf(last).CanBe(WordForms.Gerund) ? WordForms.Noun : FormsOf(last) & ~WordForms.MostlyVerb;
        var forms = FormsOf(first);
        return forms.CanBe(WordForms.Participle) && !forms.CanBe(WordForms.Verb) ? WordForms.Adjective : WordForms.Noun | WordForms.Adjective;
    }

    /// <summary>The base of a verb form: "rearranging" is "rearrange".</summary>
    /// <returns>Null where the form is of no verb.</returns>
    public static string? VerbBase(string form)
    {
        if (HasClass(form, 'v'))
            return form;
        foreach (var (irregular, kind) in WordList.IrregularBasesOf(form))
        {
            if (kind == 'v')
                return irregular;
        }

        foreach (var stem in Endings.VerbBases(form))
        {
            if (HasClass(stem, 'v'))
                return stem;
        }

        return null;
    }

    /// <summary>The singular of a noun form: "boards" is "board". A form that is no known plural comes back as it is.</summary>
    public static string Singular(string form)
    {
        foreach (var (irregular, kind) in WordList.IrregularBasesOf(form))
        {
            if (kind == 'n')
                return irregular;
        }

        foreach (var stem in Endings.NounBases(form))
        {
            if (HasClass(stem, 'n'))
                return stem;
        }

        if (HasClass(form, 'n') || !Endings.LooksPlural(form))
            return form;
        foreach (var stem in Endings.NounBases(form))
            return stem;
        return form;
    }

    // A class, because collections of enums are compiled anew at every start.
    private sealed record KnownWord(WordForms Forms);

    private static WordForms Listed(string word)
    {
        var forms = WordForms.None;
        if (WordList.ClassesOf(word) is { } classes)
            forms |= FromClasses(classes);
        foreach (var (_, kind) in WordList.IrregularBasesOf(word))
            forms |= kind switch
            {
                'n' => WordForms.Plural,
                'v' => WordForms.Past | WordForms.Participle,
                _ => word.EndsWith("st", StringComparison.Ordinal) ? WordForms.Superlative : WordForms.Comparative,
            };
        var isNoun = forms.CanBe(WordForms.Noun);
        forms |= Inflected(word);
        if (isNoun)
            forms &= ~(WordForms.Comparative | WordForms.Superlative);
        return forms.CanBe(WordForms.Plural) && word[^1] == 's' ? forms & ~WordForms.Noun : forms;
    }

    private static WordForms FromClasses(string classes)
    {
        var forms = classes[0] switch { 'v' => WordForms.MostlyVerb, 'a' => WordForms.MostlyAdjective, _ => WordForms.None };
        foreach (var kind in classes)
            forms |= kind switch { 'n' => WordForms.Noun, 'v' => WordForms.Verb, 'a' => WordForms.Adjective, _ => WordForms.Adverb };
        return forms;
    }

    private static WordForms Inflected(string word)
    {
        var forms = WordForms.None;
        if (word.Length < 3)
            return forms;
        if (word[^1] == 's' && AnyNoun(Endings.NounBases(word)))
            forms |= WordForms.Plural;
        foreach (var stem in Endings.VerbBases(word))
        {
            if (WordList.ClassesOf(stem) is not { } classes || !classes.Contains('v', StringComparison.Ordinal))
                continue;
            forms |= word[^1] switch { 's' => WordForms.ThirdPerson, 'g' => WordForms.Gerund, _ => WordForms.Past | WordForms.Participle };
            if (classes[0] == 'v')
                forms |= WordForms.MostlyVerb;
        }

        foreach (var stem in Endings.AdjectiveBases(word))
        {
            if (HasClass(stem, 'a'))
                forms |= word[^1] switch { 'r' => WordForms.Comparative, 't' => WordForms.Superlative, _ => WordForms.Adverb };
        }

        return forms;
    }

    private static WordForms Guess(string word)
    {
        if (AgainAsBefore(word) is var again && again != WordForms.None)
            return again;
        if (Endings.LooksLikeAdjective(word))
            return WordForms.Adjective | WordForms.Unknown;
        if (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal))
            return WordForms.Adverb | WordForms.Unknown;
        if (word.Length > 5 && (word.EndsWith("ize", StringComparison.Ordinal) || word.EndsWith("ise", StringComparison.Ordinal) || word.EndsWith("ify", StringComparison.Ordinal)))
            return WordForms.Verb | WordForms.Unknown;
        return (Endings.LooksPlural(word) ? WordForms.Plural : WordForms.Noun) | WordForms.Unknown;
    }

    // "retype", "rescheduled": what the verb behind "re" can be.
    private static WordForms AgainAsBefore(string word) =>
        word.Length > 5 && word.StartsWith("re", StringComparison.Ordinal) ? Listed(word[2..]) & (WordForms.AnyVerb | WordForms.MostlyVerb) : WordForms.None;

    private static bool AnyNoun(IEnumerable<string> stems)
    {
        foreach (var stem in stems)
        {
            if (HasClass(stem, 'n'))
                return true;
        }

        return false;
    }

    private static bool HasClass(string word, char kind) => WordList.ClassesOf(word)?.Contains(kind, StringComparison.Ordinal) == true;
}
