namespace FeedbackLoop.Probes;

/// <summary>What must hold: features joined by blanks, all of them; "!" before one means that it must not hold; "|" parts alternatives.</summary>
/// <example><c>signal.comparative !stated.baseline | ask.speed</c></example>
internal sealed class Condition
{
    private const int Or = int.MinValue;

    // The features in the order of the text, alternatives with Or between them; a feature that must not hold is written as its complement.
    private readonly int[] terms;

    private Condition(int[] terms, string text) => (this.terms, Text) = (terms, text);

    /// <summary>What always holds.</summary>
    public static Condition Always { get; } = new([], "");

    /// <summary>The condition as it was written; empty for what always holds.</summary>
    public string Text { get; }

    /// <summary>Reads a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="unknown">The word that is no feature; null where all are.</param>
    public static Condition Parse(string text, out string? unknown)
    {
        unknown = null;
        var read = new int[CountOfTerms(text)];
        var (count, at) = (0, 0);
        while (NextWord(text, ref at) is { IsEmpty: false } word)
        {
            if (word is "|")
                read[count++] = Or;
            else if (Feature.Parse(word[0] == '!' ? word[1..] : word) is { } feature)
                read[count++] = word[0] == '!' ? ~feature : feature;
            else
                unknown ??= word.ToString();
        }

        return new Condition(read, text);
    }

    /// <summary>Whether <paramref name="feature"/> must hold for it, or for one of its alternatives.</summary>
    public bool Names(int feature) => Array.IndexOf(terms, feature) >= 0;

    /// <summary>Whether it holds where <paramref name="features"/> do.</summary>
    public bool Holds(FeatureSet features)
    {
        var holds = true;
        foreach (var term in terms)
        {
            if (term != Or)
                holds &= term >= 0 ? features.Has(term) : !features.Has(~term);
            else if (holds)
                return true;
            else
                holds = true;
        }

        return holds;
    }

    private static int CountOfTerms(string text)
    {
        var (count, at) = (0, 0);
        while (!NextWord(text, ref at).IsEmpty)
            count++;
        return count;
    }

    /// <summary>The next feature or bar; empty at the end.</summary>
    private static ReadOnlySpan<char> NextWord(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var start = at;
        if (at < text.Length && text[at] == '|')
            return text.AsSpan(at++, 1);
        while (at < text.Length && text[at] is not (' ' or '|'))
            at++;
        return text.AsSpan(start, at - start);
    }
}
