using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>A list of words and phrases, from <c>Data/lexicons</c>: a phrase a line; <c>add+v</c> and <c>board+n</c> stand for their regular forms too.</summary>
internal sealed class Lexicon
{
    // What may follow the first word, longest first; a word that stands alone has one follower without words.
    private static readonly string[] Nothing = [];
    private static readonly List<string[]> Alone = [Nothing];

    private readonly Dictionary<string, List<string[]>> followers = new(StringComparer.Ordinal);

    public Lexicon(DataFile file)
    {
        foreach (var line in file.Lines())
        {
            foreach (var phrase in Inflection.Expand(line))
                Add(phrase);
        }
    }

    public IEnumerable<string> FirstWords => followers.Keys;

    /// <summary>How many tokens the longest phrase takes that begins at <paramref name="at"/> and ends before <paramref name="end"/>; 0 where none does.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (!followers.TryGetValue(tokens[at].Norm, out var list))
            return 0;
        foreach (var words in list)
        {
            if (at + words.Length < end && Follows(tokens, at + 1, words))
                return words.Length + 1;
        }

        return 0;
    }

    private static bool Follows(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
                return false;
        }

        return true;
    }

    private void Add(string phrase)
    {
        var blank = phrase.IndexOf(' ', StringComparison.Ordinal);
        var first = blank < 0 ? phrase : phrase[..blank];
        var rest = blank < 0 ? Nothing : phrase[(blank + 1)..].Split(' ');
        if (!followers.TryGetValue(first, out var list))
        {
            followers[first] = blank < 0 ? Alone : [rest];
            return;
        }

        if (list == Alone)
            followers[first] = list = [Nothing];
        var place = 0;
        while (place < list.Count && list[place].Length >= rest.Length)
            place++;
        list.Insert(place, rest);
    }
}
