using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>What something of the product is to do: its subject, and what it does or does not do today.</summary>
internal static class BehaviorFinder
{
    private const int LongestRest = 4;
    private const int LongestOccasion = 9;

    private static readonly Lexicon Performed = Lexicons.Named("performed");
    private static readonly Lexicon Changes = Lexicons.Named("changes");

    public static List<WantedBehavior> Find(Findings findings, List<StatedFact> facts)
    {
        var behaviors = new List<WantedBehavior>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Behavior)))
        {
            if (Read(findings.Text, match, facts) is { } behavior)
                behaviors.Add(behavior);
        }

        return behaviors;
    }

    private static WantedBehavior? Read(ParsedText text, RuleMatch match, List<StatedFact> facts)
    {
        var subjectEnd = Math.Max(text.NounPhraseEnd(match.Start), match.Start + 1);
        var (verb, isPossibility) = Verb(text, subjectEnd, match.End);
        if (verb < 0)
            return null;
        var isPassive = text.Tokens[verb].Is("be");
        var deed = isPassive ? Deed(text, verb + 1, match.End) : verb;
        if (deed < 0 || Morphology.VerbBase(text.Tokens[deed].Norm) is not { } name || Changes.Match(text.Tokens, deed, deed + 1) > 0)
            return null;
        if (!isPassive && !CanDo(text, match, subjectEnd, deed, isPossibility))
            return null;
        var end = End(text, deed, facts);
        var span = text.Span(match.Start, end);
        return new WantedBehavior(span.Of(text.Text), text.Span(match.Start, subjectEnd).Of(text.Text), text.Span(verb, end).Of(text.Text), NumberOf(text, subjectEnd - 1), span, match.Rule.Id)
        {
            IsPossibility = isPossibility,
        };
    }

    /// <summary>The verb behind the subject, and whether a modal makes it a possibility; -1 where there is none.</summary>
    private static (int Verb, bool IsPossibility) Verb(ParsedText text, int from, int end)
    {
        var isPossibility = false;
        for (var at = from; at < end; at++)
        {
            var word = text.Tokens[at].Norm;
            isPossibility |= word is "can" or "could" or "cannot" or "can't" or "couldn't";
            if (word is "be" || (at == end - 1 || !IsLink(text, at)) && text.Tags[at] != Tag.Adverb)
                return (at, isPossibility || word is "be" && at == from);
        }

        return (-1, false);
    }

    private static bool IsLink(ParsedText text, int at) =>
        text.Tags[at] is Tag.Modal or Tag.Negation or Tag.Auxiliary || text.Tokens[at].Norm is "to" or "not" or "has" or "have" or "needs" or "need" or "ought" or "does" or "do" or "doesn't" or "don't" or "never";

    private static int Deed(ParsedText text, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (text.Tags[at] is Tag.Participle or Tag.Past or Tag.Verb or Tag.Adjective)
                return at;
        }

        return -1;
    }

    // What people can do, or should do themselves, is no behavior of the product; what they should get is.
    private static bool CanDo(ParsedText text, RuleMatch match, int subjectEnd, int deed, bool isPossibility)
    {
        if (NounPhraseShape.People.Fits(text, match.Start, subjectEnd))
            return !isPossibility && (match.Rule.Id is "behavior.wish" || text.Tokens[deed].Norm is "receive" or "get" or "see");
        return !NeedsKnownVerb(match.Rule) || Performed.Match(text.Tokens, deed, deed + 1) > 0;
    }

    // "They need the report to plan the week" says what for; "to show sub-totals" what the report is to do.
    private static bool NeedsKnownVerb(Rule rule) => rule.Id is "behavior.need" or "behavior.lack";

    /// <summary>Behind the object, the phrases that belong to it, and a short rest of the clause; before a deadline and what is at stake.</summary>
    private static int End(ParsedText text, int deed, List<StatedFact> facts)
    {
        var end = VerbPhrase.End(text, deed);
        var clause = text.ClauseEnd(deed);
        if (clause > end && clause - end <= LongestRest && IsPlain(text, end, clause))
            end = clause;
        if (end + 1 < clause && text.Tokens[end].Is("to") && text.Tags[end + 1] == Tag.Verb)
            end = VerbPhrase.End(text, end + 1);
        if (end + 1 < text.SentenceEnd(deed) && text.Tokens[end].Norm is "when" or "whenever" or "before" or "after" or "once" or "if" or "until" or "unless"
            && text.ClauseEnd(end + 1) is var occasion && occasion - end is > 2 and <= LongestOccasion)
            end = occasion;
        foreach (var fact in facts)
        {
            if (fact.Dimension is not (Dimension.Deadline or Dimension.Stake))
                continue;
            while (end > deed + 1 && text.Span(end - 1, end).Overlaps(fact.Span))
                end--;
        }

        return end;
    }

    private static bool IsPlain(ParsedText text, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (text.Tokens[at].Kind != TokenKind.Word && text.Tokens[at].Kind != TokenKind.Number || text.Tags[at] is Tag.Coordinator or Tag.Subordinator or Tag.Auxiliary or Tag.Modal or Tag.Verb)
                return false;
        }

        return true;
    }

    private static GrammaticalNumber NumberOf(ParsedText text, int head) =>
        text.Tags[head] == Tag.Plural || text.Tokens[head].Norm is "us" or "you" or "people" or "staff" ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;
}
