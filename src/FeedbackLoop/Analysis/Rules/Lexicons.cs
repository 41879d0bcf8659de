using System.Collections.Concurrent;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>The lexicons that come with the library, each read when a rule first names it.</summary>
internal static class Lexicons
{
    private static readonly ConcurrentDictionary<string, Lexicon> Read = new(StringComparer.Ordinal);

    /// <summary>The lexicon in <c>Data/lexicons</c> of that name.</summary>
    /// <exception cref="FormatException">There is no lexicon of that name.</exception>
    public static Lexicon Named(string name)
    {
        try
        {
            return Read.GetOrAdd(name, static key => new Lexicon(DataFile.Embedded($"lexicons/{key}.txt")));
        }
        catch (FileNotFoundException missing)
        {
            throw new FormatException($"there is no lexicon \"{name}\"", missing);
        }
    }
}
