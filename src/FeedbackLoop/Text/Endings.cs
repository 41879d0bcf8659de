namespace FeedbackLoop.Text;

/// <summary>The regular endings of English: the bases that a form may have, likeliest first. Whether a base exists is for the word list to say.</summary>
internal static class Endings
{
    private const string Vowels = "aeiou";

    private static readonly string[] OfAdjectives = ["able", "ible", "ful", "less", "ous", "ive", "ical", "ary", "ish", "ic"];

    public static IEnumerable<string> NounBases(string form)
    {
        if (form.Length < 3 || form[^1] != 's' || form.EndsWith("ss", StringComparison.Ordinal))
            yield break;
        if (form.Length > 4 && form.EndsWith("ies", StringComparison.Ordinal))
            yield return form[..^3] + "y";
        yield return form[..^1];
        if (form.EndsWith("es", StringComparison.Ordinal))
            yield return form[..^2];
    }

    public static IEnumerable<string> VerbBases(string form)
    {
        if (form.Length > 3 && form[^1] == 's')
            return NounBases(form);
        if (form.Length > 4 && form.EndsWith("ing", StringComparison.Ordinal))
            return Stems(form[..^3]);
        return form.Length > 3 && form.EndsWith("ed", StringComparison.Ordinal) ? Stems(form[..^2]) : [];
    }

    public static IEnumerable<string> AdjectiveBases(string form)
    {
        if (form.Length > 3 && form.EndsWith("er", StringComparison.Ordinal))
            return Stems(form[..^2]);
        if (form.Length > 4 && form.EndsWith("est", StringComparison.Ordinal))
            return Stems(form[..^3]);
        return form.Length > 4 && form.EndsWith("ly", StringComparison.Ordinal) ? AdverbStems(form) : [];
    }

    public static bool LooksPlural(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\'');

    public static bool LooksLikeAdjective(string word)
    {
        foreach (var ending in OfAdjectives)
        {
            if (word.Length > 5 && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    private static IEnumerable<string> Stems(string stem)
    {
        if (stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]))
            yield return stem[..^1];
        if (stem[^1] == 'i')
            yield return stem[..^1] + "y";
        yield return stem + "e";
        yield return stem;
    }

    private static IEnumerable<string> AdverbStems(string form)
    {
        yield return form[..^2];
        yield return form[..^1] + "e";
        if (form.EndsWith("ily", StringComparison.Ordinal))
            yield return form[..^3] + "y";
        if (form.EndsWith("ally", StringComparison.Ordinal))
            yield return form[..^4];
    }
}
