using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>The lexicons that come with the library, each read when a rule first names it.</summary>
internal static class Lexicons
{
    private static Lexicon[] read = [];

    /// <summary>The lexicon in <c>Data/lexicons</c> of that name.</summary>
    /// <exception cref="FormatException">There is no lexicon of that name.</exception>
    public static Lexicon Named(string name)
    {
        var known = Volatile.Read(ref read);
        foreach (var lexicon in known)
        {
            if (lexicon.Name == name)
                return lexicon;
        }

        var loaded = Load(name);
        Volatile.Write(ref read, [.. known, loaded]);   // of two threads one may lose its entry, and reads the file again
        return loaded;
    }

    private static Lexicon Load(string name)
    {
        try
        {
            return new Lexicon(name, DataFile.Embedded($"lexicons/{name}.txt"));
        }
        catch (FileNotFoundException missing)
        {
            throw new FormatException($"there is no lexicon \"{name}\"", missing);
        }
    }
}
