using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>Deeds that are how it goes today and no wish.</summary>
internal static class DeedOfToday
{
    // "Currently, to get the same look, I need to change the code", "If I want to change the client, it asks …"
    public static bool Is(ParsedText text, int verb)
    {
        var start = text.SentenceStart(verb);
        while (verb - 3 > start && text.Tags[verb - 1] == Tag.Adverb)
            verb--;
        if (verb - 3 < start || !text.Tokens[verb - 1].Is("to"))
            return false;
        if (text.Tokens[verb - 2].Is("want"))
            return verb - 4 >= start && text.Tokens[verb - 4].Norm is "if" or "when" or "whenever" or "time";
        if (text.Tokens[verb - 2].Norm is not ("need" or "have" or "has"))
            return false;
        return text.Tokens[start].Norm is "currently" or "presently" or "instead" or "today" or "now" || text.Tokens[start].Norm is "right" or "at" && start + 1 < verb && text.Tokens[start + 1].Norm is "now" or "the" or "present";
    }

    // "Why do I have to enter my password?"
    public static bool IsDuty(ParsedText text, int verb) =>
        verb - 2 >= text.SentenceStart(verb) && text.Tokens[text.SentenceStart(verb)].Is("why") && text.Tokens[verb - 1].Is("to") && text.Tokens[verb - 2].Norm is "have" or "has" or "had";
}
