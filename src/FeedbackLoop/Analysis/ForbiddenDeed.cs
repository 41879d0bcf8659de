using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>Deeds that nobody, or not these people, should be able to do, and those that are all there is.</summary>
internal static class ForbiddenDeed
{
    // "The scheduler should not let me book the same van twice.", "Nobody should be able to edit a signed contract."
    public static bool Is(ParsedText text, int verb)
    {
        var start = text.SentenceStart(verb);
        for (var at = Math.Max(start, verb - 4); at < verb; at++)
        {
            if (text.Tokens[at].Norm is "shouldn't" or "mustn't")
                return true;
            if (text.Tokens[at].Norm is "should" or "must" && (at + 1 < verb && text.Tokens[at + 1].Norm is "not" or "never" || IsOfNobody(text, start, at)))
                return true;
        }

        if (IsForSomeOnly(text, start, verb) || IsAllThatIs(text, start, verb))
            return true;
        return verb - 3 >= start && text.Tokens[verb - 1].Is("to") && text.Tokens[verb - 2].Norm is "want" or "need" or "have" && text.Tokens[verb - 3].Norm is "not" or "don't" or "doesn't" or "didn't" or "never";
    }

    // "only managers are able to approve overtime" keeps others from it
    private static bool IsForSomeOnly(ParsedText text, int start, int verb)
    {
        for (var at = Math.Max(start, verb - 6); at < verb - 2; at++)
        {
            if (text.Tokens[at].Is("only") && NounPhraseShape.People.Fits(text, at + 1, text.NounPhraseEnd(at + 1)))
                return true;
        }

        return false;
    }

    // "I can only see an option to run the report"
    private static bool IsAllThatIs(ParsedText text, int start, int verb)
    {
        for (var at = Math.Max(start, verb - 6); at < verb - 1; at++)
        {
            if (text.Tokens[at].Is("only") && text.Tokens[at + 1].Norm is "see" or "have" or "has" or "find" or "get" or "gives" or "offers" or "an" or "option")
                return true;
        }

        return false;
    }

    private static bool IsOfNobody(ParsedText text, int start, int modal) =>
        modal > start && text.Tokens[modal - 1].Is("nobody") || modal > start + 1 && text.Tokens[modal - 2].Is("no");
}
