using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>What joins the subject to its verb: "should not", "could", "to", "should only".</summary>
internal readonly record struct BehaviorLink(int Verb, bool IsPossibility, bool IsNegated, bool IsOnly)
{
    public static BehaviorLink Behind(ParsedText text, int from, int end)
    {
        var (isPossibility, isNegated, isOnly) = (text.Tokens[from].Is("be"), false, false);
        var at = from;
        for (; at < end - 1 && (IsLink(text, at) || text.Tags[at] == Tag.Adverb); at++)
        {
            var word = text.Tokens[at].Norm;
            isPossibility |= word is "can" or "could" or "cannot" or "can't" or "couldn't";
            isNegated |= word is "not" or "never" or "shouldn't" or "mustn't";
            isOnly |= word is "only";
        }

        return new BehaviorLink(at, isPossibility, isNegated, isOnly);
    }

    private static bool IsLink(ParsedText text, int at) =>
        !BehaviorFinder.IsBe(text.Tokens[at].Norm) && (text.Tags[at] is Tag.Modal or Tag.Negation or Tag.Auxiliary || text.Tokens[at].Norm is "to" or "not" or "has" or "have" or "needs" or "need" or "ought" or "does" or "do" or "doesn't" or "don't");
}
