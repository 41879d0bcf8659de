using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>A list of words and phrases, from <c>Data/lexicons</c>: a phrase a line; <c>add+v</c> and <c>board+n</c> stand for their regular forms too.</summary>
internal sealed class Lexicon
{
    private readonly HashIndex byFirstWord;
    private readonly List<string> lines;

    // The words of each form of a line, made when a text first has its first word.
    private readonly string[]?[]?[] forms;

    public Lexicon(string name, DataFile file)
    {
        Name = name;
        lines = file.Lines().ToList();
        var buckets = 16;   // about as many as lines, so that a chain stays short
        while (buckets < lines.Count)
            buckets *= 2;
        byFirstWord = new HashIndex(capacity: lines.Count * 2, buckets);
        forms = new string[]?[lines.Count][];
        for (var line = 0; line < lines.Count; line++)
        {
            var before = FirstWords.Count;
            Inflection.AddFirstWords(lines[line], FirstWords);
            for (var at = before; at < FirstWords.Count; at++)
                byFirstWord.Add(FirstWords[at], line);
        }
    }

    /// <summary>What rules call it.</summary>
    public string Name { get; }

    /// <summary>The hashes of the words that its words and phrases begin with.</summary>
    public WordHashes FirstWords { get; } = new();

    /// <summary>How many tokens the longest phrase takes that begins at <paramref name="at"/> and ends before <paramref name="end"/>; 0 where none does.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, int end)
    {
        var longest = 0;
        for (var entry = byFirstWord.First(tokens[at].Hash); entry >= 0; entry = byFirstWord.Next(entry))
        {
            foreach (var words in FormsOf(byFirstWord.Value(entry)))
            {
                if (words!.Length > longest && at + words.Length <= end && Stand(tokens, at, words))
                    longest = words.Length;
            }
        }

        return longest;
    }

    private string[]?[] FormsOf(int line)
    {
        if (forms[line] is { } made)
            return made;
        var phrases = Inflection.Expand(lines[line]);
        var words = new string[]?[phrases.Length];
        for (var form = 0; form < phrases.Length; form++)
            words[form] = phrases[form].Split(' ');
        return forms[line] = words;
    }

    private static bool Stand(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[at + i].Is(words[i]))
                return false;
        }

        return true;
    }
}
