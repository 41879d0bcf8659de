using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>A second clause that builds on the answer to the first: "Which deal depends on it, and what is it worth?"</summary>
internal static class FollowUp
{
    private const int Longest = 12;
    private const int ShortestWithObject = 4;

    /// <summary>Whether the clause at <paramref name="second"/> speaks of what the one at <paramref name="first"/> asks for: it points back, and asks nothing more of what somebody thinks or does.</summary>
    public static bool Is(ParsedText text, int first, int second)
    {
        if (!InterrogativeWord.Is(text, first) && !InterrogativeWord.Is(text, text.SentenceStart(first)))
            return false;
        if (text.Tokens[first].Norm is "who" or "which" or "where" && text.Tokens[second].Is(text.Tokens[first].Norm))
            return true;   // the parts of one story, or two parts of the same things
        if (AsksForAnotherActor(text, first, second))
            return false;
        if (!InterrogativeWord.Is(text, second))
            return text.Tokens[second + 1].Norm is "it" or "that" or "this";
        var end = Math.Min(text.SentenceEnd(second), second + Longest);
        var pointsBack = false;
        for (var at = second + 1; at < end; at++)
        {
            if (text.Tokens[at].Norm is "you" or "he" or "she" && text.Tags[at - 1] is Tag.Auxiliary or Tag.Modal or Tag.Past or Tag.Verb)
                return false;
            pointsBack |= text.Tokens[at].Norm is "it" or "its" or "that" or "this" or "these" or "those" or "them" or "their" or "they" or "there" or "then" or "one";
        }

        return pointsBack || DrawsLine(text, second);
    }

    // "How often do you export, and who reads it?": a number is nothing to point back to. "How long is it kept, where, and who sees it?" is one story.
    private static bool AsksForAnotherActor(ParsedText text, int first, int second)
    {
        if (!text.Tokens[first].Is("how") || text.Tokens[first + 1].Norm is not ("often" or "much" or "long" or "old" or "likely") || text.Tokens[second].Norm is not ("who" or "whose"))
            return false;
        for (var at = first + 1; at < second; at++)
        {
            if (InterrogativeWord.Is(text, at))
                return false;
        }

        return true;
    }

    // "… and which are fine?", "… and what stays out?", "… and who should not?": the rest of the same things.
    private static bool DrawsLine(ParsedText text, int second)
    {
        var length = text.ClauseEnd(second) - second;
        return length <= ShortestWithObject && (text.Tokens[second].Norm is "which" or "what" || text.Tokens[second + length - 1].Is("not"));
    }
}
