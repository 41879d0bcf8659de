using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>A clause with a verb of its own that asks: "how do you cope", "in which case is it late", "is the export fast".</summary>
internal static class AskingClause
{
    private const int FarthestVerb = 12;

    /// <summary>The token of the word that asks, in a clause that begins at <paramref name="at"/>; -1 where the clause asks nothing or has no verb of its own, as "and when?".</summary>
    public static int At(ParsedText text, int at)
    {
        var end = text.SentenceEnd(at);
        if (text.Tags[at] is Tag.Preposition && at + 1 < end && InterrogativeWord.Is(text, at + 1))
            at++;
        if (InterrogativeWord.Is(text, at))
            return InterrogativeWord.Asks(text, at, end) && HasVerb(text, at + 1, end) ? at : -1;
        return Inversion.Is(text, at, end) ? at : -1;
    }

    private static bool HasVerb(ParsedText text, int at, int end)
    {
        for (var farthest = Math.Min(end, at + FarthestVerb); at < farthest; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Punctuation || text.Tags[at] == Tag.Coordinator)
                return false;
            if (text.Tags[at] is Tag.Auxiliary or Tag.Modal or Tag.ThirdPerson or Tag.Past or Tag.Verb)
                return true;
        }

        return false;
    }
}
