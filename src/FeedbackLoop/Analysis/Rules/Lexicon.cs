using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>A list of words and phrases, from <c>Data/lexicons</c>: a phrase a line; <c>add+v</c> and <c>board+n</c> stand for their regular forms too.</summary>
internal sealed class Lexicon
{
    private const int LongestLine = 200;

    private readonly HashIndex byFirstWord;
    private readonly DataFile file;
    private readonly int[] starts;   // where the lines begin in the file

    // The words of each form of a line, made when a text first has its first word.
    private readonly string[]?[]?[] forms;

    public Lexicon(string name, DataFile file)
    {
        Name = name;
        this.file = file;
        starts = new int[Count(file.Lines())];
        var buckets = 16;   // about as many as lines, so that a chain stays short
        while (buckets < starts.Length)
            buckets *= 2;
        byFirstWord = new HashIndex(capacity: starts.Length * 2, buckets);
        forms = new string[]?[starts.Length][];
        Index();
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

    private static int Count(DataLines lines)
    {
        var count = 0;
        while (lines.MoveNext())
            count++;
        return count;
    }

    private void Index()
    {
        Span<char> letters = stackalloc char[LongestLine];
        var lines = file.Lines();
        for (var line = 0; line < starts.Length; line++)
        {
            starts[line] = lines.Reached;
            lines.MoveNext();
            var before = FirstWords.Count;
            Inflection.AddFirstWords(lines.Utf8.Length <= LongestLine && ShortTexts.TryDecode(lines.Utf8, letters, out var count) ? letters[..count] : lines.Current, FirstWords);
            for (var at = before; at < FirstWords.Count; at++)
                byFirstWord.Add(FirstWords[at], line);
        }
    }

    private string Line(int line)
    {
        var lines = new DataLines(file.Bytes[starts[line]..]);
        lines.MoveNext();
        return lines.Current;
    }

    private string[]?[] FormsOf(int line)
    {
        if (forms[line] is { } made)
            return made;
        var phrases = Inflection.Expand(Line(line));
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
