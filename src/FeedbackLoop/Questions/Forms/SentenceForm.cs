using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>The form of one sentence: what its clauses ask, from left to right.</summary>
internal static class SentenceForm
{
    /// <summary>The form of the sentence that begins at token <paramref name="start"/>; null where it asks nothing.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="phrases">Its phrases that decide by themselves.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="marked">Whether the turn has question marks, so that a sentence without one can only invite.</param>
    public static QuestionForm? Of(ParsedText text, FormPhrases phrases, int start, bool marked)
    {
        var end = text.SentenceEnd(start);
        var invitesOnly = marked && !text.Tokens[end - 1].Is("?");
        QuestionForm? found = null;
        for (var at = start; at < end; at++)
        {
            if (!ClauseBeginning.Is(text, at, start) || (invitesOnly ? phrases.At(at) : At(text, phrases, at, end)) is not { } form)
                continue;
            if (form == QuestionForm.Open)
                return form;
            if (found is null || form != QuestionForm.YesNo)   // "On which device, and in which format, do they …"
                found = form;
        }

        if (found is null && text.Tokens[end - 1].Is("?"))
            found = Unmarked(text, start, end);
        return found == QuestionForm.YesNo && Alternatives.AreOffered(text, start, end) ? QuestionForm.Choice : found;
    }

    /// <summary>What a clause asks that begins at <paramref name="at"/>; null where it asks nothing.</summary>
    private static QuestionForm? At(ParsedText text, FormPhrases phrases, int at, int end)
    {
        if (phrases.At(at) is { } form)
            return form;
        if (text.Tags[at] == Tag.Preposition && at + 1 < end && InterrogativeWord.Is(text, at + 1))
            return phrases.At(at + 1) ?? InterrogativeWord.Form(text, at + 1);
        if (InterrogativeWord.Is(text, at))
            return InterrogativeWord.Asks(text, at, end) ? InterrogativeWord.Form(text, at) : null;
        return Inversion.Is(text, at, end) ? QuestionForm.YesNo : null;
    }

    // "You did what?", "Like what?" ask for something; any other statement with a question mark is to be confirmed.
    private static QuestionForm Unmarked(ParsedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (InterrogativeWord.Is(text, at) && (at + 1 == end || text.Tokens[at + 1].Kind == TokenKind.Punctuation))
                return InterrogativeWord.Form(text, at);
        }

        return QuestionForm.YesNo;
    }
}
