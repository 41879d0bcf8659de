using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Text;

/// <summary>The words of the closed classes, from <c>Data/words/closed.txt</c>.</summary>
internal static class ClosedWords
{
    private static readonly Dictionary<string, ClosedWord> Words = Read();

    /// <summary>The entry of <paramref name="word"/>; null where it is of no closed class.</summary>
    public static ClosedWord? Find(string word) => Words.TryGetValue(word, out var entry) ? entry : null;

    private static Dictionary<string, ClosedWord> Read()
    {
        var words = new Dictionary<string, ClosedWord>(400, StringComparer.Ordinal);
        foreach (var line in DataFile.Embedded("words/closed.txt").Lines())
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var tag = TagNamed(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.TryGetValue(word, out var other) ? other with { All = other.All.With(TagSet.Of(tag)) } : new ClosedWord(tag, TagSet.Of(tag));
        }

        return words;
    }

    private static Tag TagNamed(string name) => name switch
    {
        "determiner" => Tag.Determiner,
        "possessive" => Tag.Possessive,
        "quantifier" => Tag.Quantifier,
        "pronoun" => Tag.Pronoun,
        "modal" => Tag.Modal,
        "auxiliary" => Tag.Auxiliary,
        "negation" => Tag.Negation,
        "number" => Tag.Number,
        "to" => Tag.To,
        "preposition" => Tag.Preposition,
        "coordinator" => Tag.Coordinator,
        "subordinator" => Tag.Subordinator,
        "wh" => Tag.Wh,
        "adverb" => Tag.Adverb,
        "verb" => Tag.Verb,
        "adjective" => Tag.Adjective,
        "interjection" => Tag.Interjection,
        _ => throw new InvalidDataException($"words/closed.txt names a class that there is not: {name}."),
    };
}

/// <summary>The classes of a closed-class word: the one whose line stands first, and all of them.</summary>
internal sealed record ClosedWord(Tag First, TagSet All);
