using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>Where a clause may begin that asks: at the head of the sentence, behind openers such as "okay, so", behind a mark, and behind "and" or "but".</summary>
internal static class ClauseBeginning
{
    public static bool Is(ParsedText text, int at, int start)
    {
        if (text.Tokens[at].Kind is TokenKind.Punctuation)
            return false;
        for (var before = at - 1; before >= start; before--)
        {
            var token = text.Tokens[before];
            if (token.Kind == TokenKind.Punctuation || text.Tags[before] == Tag.Coordinator)
                return true;
            if (!IsOpener(text, before) || at - before > 4)
                return false;
        }

        return true;
    }

    private static bool IsOpener(ParsedText text, int at) =>
        text.Tags[at] is Tag.Interjection or Tag.Adverb or Tag.Symbol
        || text.Tokens[at].Norm is "so" or "um" or "uh" or "er" or "hmm" or "mm" or "well" or "right" or "now" or "then" or "alright" or "all" or "great" or "good" or "like" or "because" or "if" or "though";
}
