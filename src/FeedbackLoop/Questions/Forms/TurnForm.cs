using FeedbackLoop.Questions.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Forms;

/// <summary>The form of what is asked in a turn of one or more sentences.</summary>
internal static class TurnForm
{
    private static readonly Lazy<PatternSet> Phrases = new(() => PatternSet.Embedded("forms"));

    public static QuestionForm Of(ParsedText text)
    {
        var phrases = new FormPhrases(text.Tokens.Count, Phrases.Value.Find(text));
        var hasMark = text.Tokens.Any(token => token.Is("?"));
        QuestionForm? found = null;
        for (var start = 0; start < text.Tokens.Count; start = text.SentenceEnd(start))
        {
            if (SentenceForm.Of(text, phrases, start, hasMark) is { } form && (found != QuestionForm.Open || form == QuestionForm.Choice))
                found = form;
        }

        return phrases.AsksForRating ? QuestionForm.Fact : found ?? Unasked(text);
    }

    /// <summary>The sentences that ask something, in their order.</summary>
    /// <param name="text">The turn.</param>
    /// <param name="marked">Whether questions have question marks, so that a sentence without one can only invite.</param>
    public static IEnumerable<TextSpan> AskingSentences(ParsedText text, bool marked)
    {
        var phrases = new FormPhrases(text.Tokens.Count, Phrases.Value.Find(text));
        for (var start = 0; start < text.Tokens.Count; start = text.SentenceEnd(start))
        {
            if (SentenceForm.Of(text, phrases, start, marked) is not null)
                yield return text.Span(start, text.SentenceEnd(start));
        }
    }

    /// <summary>Whether a text invites to tell, without a question mark: "Tell me about your week."</summary>
    public static bool Invites(string text)
    {
        var parsed = ParsedText.Parse(text);
        foreach (var match in Phrases.Value.Find(parsed))
        {
            if (match.Pattern.Name is "open.imperative" or "open.invitation" && ClauseBeginning.Is(parsed, match.Start, parsed.SentenceStart(match.Start)))
                return true;
        }

        return false;
    }

    // A turn that asks without asking: "I was not sure what you meant by it." One that breaks off, "And the second time it was …", leaves the rest to the other.
    private static QuestionForm Unasked(ParsedText text)
    {
        if (text.Tokens.Count > 0 && text.Tokens[^1].Norm is "…" or "..." or "-" or "–" or "—" or "--")
            return QuestionForm.Open;
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (InterrogativeWord.Is(text, at))
                return QuestionForm.Open;
        }

        return QuestionForm.YesNo;
    }
}
