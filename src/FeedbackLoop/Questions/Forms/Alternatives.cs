using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>Answers that a question offers: "by hand, or with a tool".</summary>
internal static class Alternatives
{
    public static bool AreOffered(ParsedText text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (text.Tokens[at].Is("or") && at + 1 < end && text.Tokens[at + 1].Kind != TokenKind.Punctuation
                && text.Tokens[at + 1].Norm is not ("not" or "no" or "so" or "something" or "anything" or "whatever" or "anyone" or "anybody" or "somebody" or "more" or "less"))
                return true;
        }

        return false;
    }
}
