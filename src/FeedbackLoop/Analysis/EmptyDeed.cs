using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>Deeds that name nothing to ask about: "find a way", "report an issue", "use the feature".</summary>
internal static class EmptyDeed
{
    /// <summary>Whether the verb at <paramref name="verb"/> with its object says nothing by itself.</summary>
    public static bool Is(ParsedText text, int verb)
    {
        var end = text.NounPhraseEnd(Math.Min(verb + 1, text.Tokens.Count - 1));
        var head = end > verb + 1 ? text.Tokens[end - 1].Norm : "";
        return text.Tokens[verb].Norm switch
        {
            "go" or "consider" or "recommend" or "believe" or "imagine" or "justify" => true,
            "use" => head is "functionality" or "feature" or "app" or "application" or "system" or "software" or "product",
            "report" => head is "issue" or "bug" or "problem" or "error" or "fault",
            "add" or "include" or "provide" or "give" or "implement" or "request" or "suggest" or "propose" => head is "ability" or "option" or "possibility" or "feature" or "functionality",
            "find" => Word(text, verb + 1) is "how" || Word(text, verb + 2) is "way" or "option" or "how",
            "keep" => Word(text, verb + 2) is "eye" or "track",
            "put" => Word(text, verb + 1) is "in" && Word(text, verb + 2) is "a",   // "put in a request"
            _ => false,
        };
    }

    private static string Word(ParsedText text, int at) => at < text.Tokens.Count ? text.Tokens[at].Norm : "";
}
