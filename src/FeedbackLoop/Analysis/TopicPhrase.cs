using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>A noun phrase as a topic: without article and loose modifiers, with the complement that names it.</summary>
internal static class TopicPhrase
{
    private const int LongestComplement = 4;

    private static readonly Lexicon Loose = Lexicons.Named("loose-modifiers");
    private static readonly Lexicon Mass = Lexicons.Named("mass-nouns");
    private static readonly Lexicon People = Lexicons.Named("people");

    /// <summary>The first word that belongs to the topic; <paramref name="end"/> where none is left.</summary>
    public static int Start(ParsedText text, int start, int end)
    {
        while (start < end && (text.Tags[start] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Number or Tag.Adverb or Tag.Preposition
            || (start + 1 < end && Loose.Match(text.Tokens, start, end) > 0)))
            start++;
        return start;
    }

    public static Topic Topic(ParsedText text, int start, int end, string rule)
    {
        var head = text.Tokens[end - 1].Kind == TokenKind.Word ? end - 1 : LastWord(text, start, end);
        var isName = text.Tags[head] == Tag.Name || head != end - 1 || IsCapitalized(text, start, end);
        var complement = ComplementEnd(text, start, end);
        if ((isName || text.Tokens[head].IsCapitalized) && SupportFor(text, start) is >= 0 and var support)
            return new Topic(text.Span(support, complement).Of(text.Text), "support", GrammaticalNumber.Mass, text.Span(support, complement), rule);
        var span = text.Span(start, complement);
        return new Topic(span.Of(text.Text), Morphology.Singular(text.Tokens[head].Norm), NumberOf(text, start, head), span, rule) { IsName = isName };
    }

    // "support Apple Pay", but not "the Appointment List"
    private static bool IsCapitalized(ParsedText text, int start, int end)
    {
        if (end - start < 2 || start == text.SentenceStart(start) || text.Tags[start - 1] is Tag.Determiner or Tag.Possessive or Tag.Quantifier or Tag.Adjective)
            return false;
        for (var at = start; at < end; at++)
        {
            if (!text.Tokens[at].IsCapitalized)
                return false;
        }

        return true;
    }

    // "add support for the Apple Watch": where the word stands; -1 where it does not.
    private static int SupportFor(ParsedText text, int start)
    {
        var at = start > 0 && text.Tags[start - 1] == Tag.Determiner ? start - 2 : start - 1;
        return at > 0 && text.Tokens[at].Is("for") && text.Tokens[at - 1].Is("support") ? at - 1 : -1;
    }

    private static int LastWord(ParsedText text, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (text.Tokens[at].Kind == TokenKind.Word)
                return at;
        }

        return end - 1;
    }

    private static int ComplementEnd(ParsedText text, int start, int end)
    {
        if (end + 1 >= text.Tokens.Count || end + 1 >= text.SentenceEnd(end - 1)
            || text.Tokens[end].Norm is not ("of" or "with" or "about" or "per") && !(text.Tokens[end].Norm is "for" or "on" or "without" && IsNewOrOwned(text, start, end)))
            return end;
        var complement = text.NounPhraseEnd(end + 1);
        return complement > end + 1 && complement - end - 1 <= LongestComplement && !IsPeople(text, complement) && !TimeNouns.Has(text.Tokens[complement - 1].Norm) ? complement : end;
    }

    // "a field for the order number", "their logo on the invoices"; but "approve invoices on the phone" says where they approve.
    private static bool IsNewOrOwned(ParsedText text, int start, int end) =>
        start > 0 && (text.Tokens[start - 1].Norm is "a" or "an" or "another" || text.Tags[start - 1] == Tag.Possessive);

    private static bool IsPeople(ParsedText text, int end) => People.Match(text.Tokens, end - 1, end) > 0;

    private static GrammaticalNumber NumberOf(ParsedText text, int start, int head)
    {
        if (start > 0 && text.Tags[head] is Tag.Noun && text.Tokens[start - 1].Norm is "if" or "whether" or "more" or "enough" or "much")   // "if agent collision can be shown", "more control": without an article it is not counted
            return GrammaticalNumber.Mass;
        if (Mass.Match(text.Tokens, head, head + 1) > 0 && text.Tags[head] != Tag.Plural)
            return start > 0 && text.Tokens[start - 1].Norm is "a" or "an" ? GrammaticalNumber.Singular : GrammaticalNumber.Mass;
        if (text.Tokens[head].Norm.EndsWith("ing", StringComparison.Ordinal) && Morphology.FormsOf(text.Tokens[head].Norm).CanBe(WordForms.Unknown))   // "geofencing"
            return GrammaticalNumber.Mass;
        return text.Tags[head] == Tag.Plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
    }
}
