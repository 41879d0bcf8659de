using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>The What or How form of a closed question, where its clause shows it: "Do you use reports?" is "How do you use reports?".</summary>
internal static class OpenQuestion
{
    private const int LongestSubject = 8;

    /// <summary>The open form of the last question in <paramref name="text"/>; null where none can be told.</summary>
    public static string? For(ParsedText text)
    {
        var end = text.Tokens.Count;
        if (end < 3 || !text.Tokens[end - 1].Is("?"))
            return null;
        var start = text.SentenceStart(end - 1);
        for (var at = start; at < Math.Min(end - 2, start + LongestSubject); at++)
        {
            if (ClauseBeginning.Is(text, at, start) && Inversion.Is(text, at, end))
                return Rewrite(text, at, end - 1) is { } open ? $"{char.ToUpperInvariant(open[0])}{open[1..]}?" : null;
        }

        return null;
    }

    private static string? Rewrite(ParsedText text, int verb, int end)
    {
        var subject = SubjectEnd(text, verb + 1, end);
        if (subject <= verb + 1 || subject >= end)
            return null;
        var (asks, who) = (text.Tokens[verb].Norm, Words(text, verb + 1, subject));
        var rest = text.Tokens[subject].Norm is "ever" or "already" or "currently" or "still" or "also" && subject + 1 < end ? subject + 1 : subject;
        return asks switch
        {
            "is" or "are" or "was" or "were" when text.Tokens[verb + 1].Is("there") => Existing(text, asks, subject, end),
            "is" or "are" or "was" or "were" => OfBeing(text, asks, who, rest, end),
            "have" or "has" => OfHaving(text, asks, who, rest, end),
            "do" or "does" or "did" => OfDoing(text, asks, who, rest, end),
            "can" or "could" or "will" or "would" or "should" or "must" => $"how {asks} {who} {Words(text, rest, end)}",
            _ => null,
        };
    }

    // "Is there a process for refunds?": "What process for refunds is there?"
    private static string? Existing(ParsedText text, string verb, int at, int end)
    {
        while (at < end && text.Tags[at] is Tag.Determiner or Tag.Quantifier)
            at++;
        return at < end && text.NounPhraseEnd(at) > at ? $"what {Words(text, at, end)} {verb} there" : null;
    }

    private static string? OfBeing(ParsedText text, string verb, string who, int at, int end)
    {
        while (at < end && text.Tags[at] == Tag.Adverb)
            at++;
        if (at >= end)
            return null;
        return text.Tags[at] switch
        {
            Tag.Adjective => $"how {text.Tokens[at].Norm} {verb} {who}{(at + 1 < end ? " " + Words(text, at + 1, end) : "")}",
            Tag.Gerund or Tag.Participle => $"how {verb} {who} {Words(text, at, end)}",
            _ => null,
        };
    }

    // "Have you tried another tool?": "When did you last try another tool?"
    private static string? OfHaving(ParsedText text, string verb, string who, int at, int end)
    {
        if (text.Tags[at] is not (Tag.Participle or Tag.Past) || Morphology.VerbBase(text.Tokens[at].Norm) is not { } basic || basic == "be")
            return null;
        return $"when did {who} last {basic}{(at + 1 < end ? " " + Words(text, at + 1, end) : "")}";
    }

    // "Do you have a process for it?": "What process do you have for it?" Else: "How do you …?"
    private static string? OfDoing(ParsedText text, string verb, string who, int at, int end)
    {
        if (text.Tags[at] is not (Tag.Verb or Tag.Auxiliary))
            return null;
        var noun = at + 1;
        while (noun < end && (text.Tags[noun] == Tag.Quantifier || text.Tokens[noun].Norm is "a" or "an"))
            noun++;
        if (text.Tokens[at].Norm is "have" or "need" or "want" or "get" && noun < end && text.Tags[noun] is not (Tag.Determiner or Tag.Possessive) && text.NounPhraseEnd(noun) is var behind && behind > noun)
            return $"what {Words(text, noun, behind)} {verb} {who} {text.Tokens[at].Norm}{(behind < end ? " " + Words(text, behind, end) : "")}";
        return text.Tokens[at].Norm is "like" or "want" or "need" or "have" or "think" or "know"
            ? null
            : $"how {verb} {who} {Words(text, at, end)}";
    }

    private static int SubjectEnd(ParsedText text, int at, int end)
    {
        if (text.Tags[at] == Tag.Pronoun || text.Tokens[at].Norm is "there" or "it" || (text.Tokens[at].Norm is "that" or "this" && text.NounPhraseEnd(at) == at))
            return at + 1;
        return Math.Min(text.NounPhraseEnd(at), end);
    }

    private static string Words(ParsedText text, int start, int end) => text.Span(start, end).Of(text.Text).ReplaceLineEndings(" ");
}
