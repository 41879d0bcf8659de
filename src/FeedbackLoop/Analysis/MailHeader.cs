using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The lines above a mail that was pasted in: "From: Dana Reyes", "Sent: Monday". They say nothing of what is asked for.</summary>
internal static class MailHeader
{
    /// <summary>Whether the token at <paramref name="at"/> stands in such a line.</summary>
    public static bool Holds(ParsedText text, int at)
    {
        var start = text.SentenceStart(at);
        return text.Tokens[start].StartsLine && start + 1 < text.SentenceEnd(at) && text.Tokens[start + 1].Is(":")
            && (text.Tokens[start].Norm is "from" or "to" or "cc" or "bcc" or "sent" or "date" or "reply-to" || (at == start && text.Tokens[at].Is("subject")));
    }
}
