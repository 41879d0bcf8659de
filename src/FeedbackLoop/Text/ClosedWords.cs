using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Text;

/// <summary>The words of the closed classes, from <c>Data/words/closed.txt</c>.</summary>
internal static class ClosedWords
{
    private static readonly Dictionary<string, Tag[]> Tags = Read();

    /// <summary>The classes of <paramref name="word"/>, the first line of the list first; empty where it is of no closed class.</summary>
    public static Tag[] TagsOf(string word) => Tags.TryGetValue(word, out var tags) ? tags : [];

    private static Dictionary<string, Tag[]> Read()
    {
        var tags = new Dictionary<string, Tag[]>(400, StringComparer.Ordinal);
        foreach (var line in DataFile.Embedded("words/closed.txt").Lines())
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var tag = TagNamed(line[..colon]);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                tags[word] = tags.TryGetValue(word, out var others) ? [.. others, tag] : [tag];
        }

        return tags;
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
        "interjection" => Tag.Interjection,
        _ => throw new InvalidDataException($"words/closed.txt names a class that there is not: {name}."),
    };
}
