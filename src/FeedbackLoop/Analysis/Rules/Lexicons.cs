using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>The lexicons that come with the library, each read when a rule first names it.</summary>
internal static class Lexicons
{
    private static readonly Lock Guard = new();
    private static readonly Dictionary<string, Lexicon> Read = new(StringComparer.Ordinal);

    /// <summary>The lexicon in <c>Data/lexicons</c> of that name.</summary>
    /// <exception cref="FormatException">There is no lexicon of that name.</exception>
    public static Lexicon Named(string name)
    {
        lock (Guard)
        {
            if (!Read.TryGetValue(name, out var lexicon))
                Read[name] = lexicon = Load(name);
            return lexicon;
        }
    }

    private static Lexicon Load(string name)
    {
        try
        {
            return new Lexicon(DataFile.Embedded($"lexicons/{name}.txt"));
        }
        catch (FileNotFoundException missing)
        {
            throw new FormatException($"there is no lexicon \"{name}\"", missing);
        }
    }
}
