using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>The words of a conversation as numbers, one for all inflections of a word; words that say little have none.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<HashSet<string>> Common = new(ReadCommon);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);

    /// <summary>The number of a word that bears meaning; -1 for one that says little.</summary>
    public int Of(Token token)
    {
        if (token.Kind != TokenKind.Word)
            return -1;
        if (words.TryGetValue(token.Norm, out var known))
            return known;
        var stem = Stem(token.Norm);
        var number = stem.Length < 2 || SaysLittle(token.Norm) || Common.Value.Contains(stem) ? -1 : Number(stem);
        words.Add(token.Norm, number);
        return number;
    }

    /// <summary>The number of what a question begins with: "how many", "who".</summary>
    /// <returns>-1 where the token begins no question.</returns>
    public int Opening(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Norm;
        return word switch
        {
            "who" or "whom" or "whose" => Number("who?"),
            "when" or "where" or "why" => Number(word + "?"),
            "how" or "what" or "which" when at + 1 < tokens.Count && (word == "how" || !SaysLittle(tokens[at + 1].Norm)) => Number($"{word} {tokens[at + 1].Norm}?"),
            _ => -1,
        };
    }

    private int Number(string stem)
    {
        if (!numbers.TryGetValue(stem, out var number))
            numbers.Add(stem, number = numbers.Count);
        return number;
    }

    private static bool SaysLittle(string word) => ClosedWords.Find(word) is not null;

    private static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        if (Morphology.VerbBase(word) is { } verb && verb != word)
            return verb;
        return Morphology.Singular(word);
    }

    private static HashSet<string> ReadCommon()
    {
        var common = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in DataFile.Embedded("passages/common.txt").Lines())
        {
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                common.Add(word);
        }

        return common;
    }
}
