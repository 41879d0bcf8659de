using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Text;

/// <summary>Two words that together name one thing: "drag and drop", "import and export". They stand in <c>Data/words/pairs.txt</c>.</summary>
internal static class NounPairs
{
    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal);
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal);

    static NounPairs()
    {
        foreach (var line in DataFile.Embedded("words/pairs.txt").Lines())
        {
            var pair = line.EndsWith(" +", StringComparison.Ordinal) ? line[..^2] : line;
            Pairs.Add(pair);
            if (pair.Length < line.Length)
                Verbs.Add(pair);
        }
    }

    /// <summary>Whether <paramref name="first"/> and <paramref name="second"/>, in lower case, are such a pair.</summary>
    public static bool Has(string first, string second) => Pairs.Contains($"{first} {second}");

    /// <summary>Whether they are such a pair, and verbs by themselves.</summary>
    public static bool AreVerbs(string first, string second) => Verbs.Contains($"{first} {second}");
}
