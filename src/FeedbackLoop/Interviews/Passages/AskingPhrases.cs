using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>The words by which somebody in a conversation asks for something, from <c>Data/passages/asking.txt</c>.</summary>
internal static class AskingPhrases
{
    private static readonly Lazy<List<string[]>> Phrases = new(Read);

    // "It would also be great if": these change nothing.
    private static readonly string[] Between = ["also", "really", "still", "just", "definitely"];

    /// <summary>Whether a sentence asks us for something.</summary>
    public static bool StandIn(string sentence)
    {
        var tokens = Tokenizer.Tokenize(sentence);
        tokens.RemoveAll(token => Array.Exists(Between, word => token.Is(word)));
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Phrases.Value.Exists(phrase => StandsAt(phrase, tokens, at)))
                return true;
        }

        return false;
    }

    private static bool StandsAt(string[] phrase, List<Token> tokens, int at)
    {
        var end = at + phrase.Length;
        if (end > tokens.Count || phrase[^1] != "to" && end < tokens.Count && tokens[end].Is("to"))
            return false;
        for (var word = 0; word < phrase.Length; word++)
        {
            if (!tokens[at + word].Is(phrase[word]))
                return false;
        }

        return true;
    }

    private static List<string[]> Read()
    {
        var phrases = new List<string[]>();
        foreach (var line in DataFile.Embedded("passages/asking.txt").Lines())
            phrases.Add(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return phrases;
    }
}
