using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>"It", "this" and "that" as a thing of which neither the question nor the one before says what it is.</summary>
internal static class UnclearPronoun
{
    private static readonly TagSet Nouns = TagSet.Of(Tag.Noun, Tag.Plural, Tag.Name);

    public static LintFinding? Check(CheckedQuestion question, LintRule rule)
    {
        var text = question.Text;
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (Nouns.Has(text.Tags[at]) || question.IsQuoted(at) || question.Line.Text.Substring(text.Tokens[at].Start, text.Tokens[at].Length) == "IT")
                return null;
            if (text.Tokens[at].Norm is "it" or "that" or "this" or "these" or "those" && text.NounPhraseEnd(at) <= at + 1 && Refers(text, at))
                return question.Finding(rule, at, at + 1, $"What \"{text.Tokens[at].Norm}\" stands for is not said.", "Name the thing.");
        }

        return null;
    }

    private static bool Refers(ParsedText text, int at)
    {
        var next = at + 1 < text.Tokens.Count ? text.Tokens[at + 1].Norm : "";
        var before = at > 0 ? text.Tokens[at - 1].Norm : "";
        return (next, before) switch
        {
            (_, "after" or "before" or "then" or "about" or "since" or "into") => false,
            ("that" or "last" or "come" or "comes" or "came" or "happen" or "happened" or "happens" or "take" or "takes" or "cost" or "to", _) => false,
            _ => Pronoun(text, at),
        };
    }

    // "That" and "this" are pronouns where a verb or the end follows, else they open a clause or a noun phrase.
    private static bool Pronoun(ParsedText text, int at)
    {
        if (at + 1 >= text.Tokens.Count || text.Tokens[at + 1].Kind == TokenKind.Punctuation || text.Tokens[at].Is("it"))
            return true;
        return text.Tags[at] is not Tag.Subordinator && text.Tags[at + 1] is Tag.Verb or Tag.ThirdPerson or Tag.Auxiliary or Tag.Modal or Tag.Past or Tag.Adjective or Tag.Preposition or Tag.Participle or Tag.Gerund;
    }
}
