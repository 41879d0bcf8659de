using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>A list of words and phrases, from <c>Data/lexicons</c>: a phrase a line; <c>add+v</c> and <c>board+n</c> stand for their regular forms too.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, List<string[]>> phrases = new(StringComparer.Ordinal);

    public Lexicon(DataFile file)
    {
        foreach (var line in file.Lines())
        {
            foreach (var phrase in Inflection.Expand(line))
                Add(phrase.Split(' '));
        }

        foreach (var list in phrases.Values)
            list.Sort((one, other) => other.Length.CompareTo(one.Length));
    }

    public IEnumerable<string> FirstWords => phrases.Keys;

    /// <summary>How many tokens the longest phrase takes that begins at <paramref name="at"/> and ends before <paramref name="end"/>; 0 where none does.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (!phrases.TryGetValue(tokens[at].Norm, out var list))
            return 0;
        foreach (var phrase in list)
        {
            if (at + phrase.Length <= end && Follows(tokens, at, phrase))
                return phrase.Length;
        }

        return 0;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int at, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!tokens[at + i].Is(phrase[i]))
                return false;
        }

        return true;
    }

    private void Add(string[] phrase)
    {
        if (phrases.TryGetValue(phrase[0], out var list))
            list.Add(phrase);
        else
            phrases[phrase[0]] = [phrase];
    }
}
