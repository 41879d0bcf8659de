namespace FeedbackLoop.Probes;

/// <summary>What must hold: features joined by blanks, all of them; "!" before one means that it must not hold; "|" parts alternatives.</summary>
/// <example><c>signal.comparative !stated.baseline | ask.speed</c></example>
internal sealed class Condition
{
    // One array for each alternative; a feature that must not hold is written as its complement.
    private readonly int[][] alternatives;

    private Condition(int[][] alternatives, string text) => (this.alternatives, Text) = (alternatives, text);

    /// <summary>What always holds.</summary>
    public static Condition Always { get; } = new([[]], "");

    /// <summary>The condition as it was written; empty for what always holds.</summary>
    public string Text { get; }

    /// <summary>Reads a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="unknown">The word that is no feature; null where all are.</param>
    public static Condition Parse(string text, out string? unknown)
    {
        unknown = null;
        var parts = text.Split('|');
        var read = new int[parts.Length][];
        for (var part = 0; part < parts.Length; part++)
        {
            var words = parts[part].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            read[part] = new int[words.Length];
            for (var word = 0; word < words.Length; word++)
            {
                var wanted = words[word][0] != '!';
                if (Feature.Parse(wanted ? words[word] : words[word][1..]) is { } feature)
                    read[part][word] = wanted ? feature : ~feature;
                else
                    unknown ??= words[word];
            }
        }

        return new Condition(read, text);
    }

    /// <summary>Whether it holds where <paramref name="features"/> do.</summary>
    public bool Holds(FeatureSet features)
    {
        foreach (var alternative in alternatives)
        {
            var holds = true;
            foreach (var term in alternative)
                holds &= term >= 0 ? features.Has(term) : !features.Has(~term);
            if (holds)
                return true;
        }

        return false;
    }
}
