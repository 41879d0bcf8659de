using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>What something of the product is to do: its subject, and what it does or does not do today.</summary>
internal static class BehaviorFinder
{
    private const int LongestRest = 5;
    private const int LongestJoined = 4;
    private const int LongestOccasion = 9;
    private const int LongestQuestion = 7;

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
        if (match.Rule.Id is "behavior.stop")
            return Stop(text, match, facts);
        var subjectEnd = SubjectEnd(text, match);
        var link = BehaviorLink.Behind(text, subjectEnd, match.End);
        if (link.Verb >= match.End || Deed(text, link.Verb, match.End) is not (>= 0 and var deed) || Changes.Match(text.Tokens, deed, deed + 1) > 0)
            return null;
        var isState = deed > link.Verb || text.Tags[deed] == Tag.Adjective || match.Rule.Id is "behavior.done";
        if (!isState && !CanDo(text, match, subjectEnd, deed, link.IsPossibility))
            return null;
        var end = End(text, deed, facts);
        if (end <= deed + 2 && end < text.SentenceEnd(deed) && text.Tags[end] == Tag.Wh)
        {
            var told = Told(text, end);
            if (told <= end + 1)
                return null;   // what is to be shown is too long to take along
            end = told;
        }

        if (Predicate(text, link.Verb, deed, end, isState, link.IsOnly) is not { } predicate)
            return null;
        var start = SubjectStart(text, match.Start);
        var span = text.Span(start, end);
        var number = start < match.Start && text.Tokens[match.Start - 1].Is("and") ? GrammaticalNumber.Plural : NumberOf(text, Math.Max(text.NounPhraseEnd(match.Start), match.Start + 1) - 1);
        return new WantedBehavior(span.Of(text.Text), Subject(text, start, subjectEnd), predicate, number, span, match.Rule.Id)
        {
            IsPossibility = link.IsPossibility,
            IsUnwanted = link.IsNegated && match.Rule.Id is "behavior.should" || match.Rule.Id is "behavior.why" || IsRefused(text, match.Start),
        };
    }

    /// <summary>What is to stop; who does it is not said: "stop asking me to rate the app".</summary>
    private static WantedBehavior? Stop(ParsedText text, RuleMatch match, List<StatedFact> facts)
    {
        var end = End(text, match.Start, facts);
        if (Predicate(text, match.Start, match.Start, end, isState: false) is not { } predicate)
            return null;
        var span = text.Span(match.Start, end);
        return new WantedBehavior(span.Of(text.Text), "it", predicate, GrammaticalNumber.Singular, span, match.Rule.Id) { IsUnwanted = true };
    }

    /// <summary>The subject without the capital of a sentence's beginning.</summary>
    private static string Subject(ParsedText text, int start, int end)
    {
        var words = text.Span(start, end).Of(text.Text);
        return start == text.SentenceStart(start) && text.Tags[start] != Tag.Name && !(words.Length > 1 && char.IsUpper(words[1])) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>Where the subject begins, with what is joined to it: "vaccines and microchips".</summary>
    private static int SubjectStart(ParsedText text, int start)
    {
        var sentence = text.SentenceStart(start);
        if (start - 2 < sentence || text.Tokens[start - 1].Norm is not ("and" or "or"))
            return start;
        for (var first = Math.Max(sentence, start - LongestJoined); first < start - 1; first++)
        {
            if (text.NounPhraseEnd(first) == start - 1 && (first == sentence || text.Tokens[first - 1].Norm is "that" or "if" or "says" or "said"))
                return first;
        }

        return start;
    }

    /// <summary>Behind the subject, with one phrase that belongs to it: "every change to a price".</summary>
    private static int SubjectEnd(ParsedText text, RuleMatch match)
    {
        var end = Math.Max(text.NounPhraseEnd(match.Start), match.Start + 1);
        return end + 1 < match.End && text.Tags[end] == Tag.Preposition && text.NounPhraseEnd(end + 1) is var further && further > end + 1 && further < match.End ? further : end;
    }

    /// <summary>The word that says what is done: the verb, or what stands behind "be"; -1 where there is none.</summary>
    private static int Deed(ParsedText text, int verb, int end)
    {
        if (!IsBe(text.Tokens[verb].Norm))
            return verb;
        for (var at = verb + 1; at < end; at++)
        {
            if (text.Tags[at] is Tag.Participle or Tag.Past or Tag.Verb or Tag.Adjective || text.Tokens[at].Norm is "split" or "set" or "reset" or "cut" or "put")
                return at;
        }

        return -1;
    }

    /// <summary>The verb in its base form and what follows; null where it is no verb, or nothing follows an "only" before it.</summary>
    private static string? Predicate(ParsedText text, int verb, int deed, int end, bool isState, bool isOnly = false)
    {
        var name = isState ? "be " + text.Span(deed > verb ? verb + 1 : verb, deed + 1).Of(text.Text) : Morphology.VerbBase(text.Tokens[deed].Norm);
        if (name is null || isOnly && end <= deed + 1)
            return null;
        if (isOnly)
            name += " only";   // "should only show open items" is "show only open items"
        return end > deed + 1 ? $"{name} {text.Span(deed + 1, end).Of(text.Text)}" : name;
    }

    // What people can do, or should do themselves, is no behavior of the product; what they should get is.
    private static bool CanDo(ParsedText text, RuleMatch match, int subjectEnd, int deed, bool isPossibility)
    {
        if (NounPhraseShape.People.Fits(text, match.Start, subjectEnd))
            return !isPossibility && (match.Rule.Id is "behavior.wish" || text.Tokens[deed].Norm is "receive" or "get" or "see" or "hear" or "learn" or "know");
        return !NeedsKnownVerb(match.Rule) || Performed.Match(text.Tokens, deed, deed + 1) > 0;
    }

    // "They need the report to plan the week" says what for; "to show sub-totals" what the report is to do.
    private static bool NeedsKnownVerb(Rule rule) => rule.Id is "behavior.need" or "behavior.lack" or "behavior.past";

    // "does not want subcontractors to see the budget"
    private static bool IsRefused(ParsedText text, int start) =>
        start > 1 && text.Tokens[start - 1].Norm is "want" or "like" && text.Tokens[start - 2].Norm is "not" or "n't" or "don't" or "doesn't" or "didn't" or "wouldn't" or "never";

    /// <summary>Behind the object, the phrases that belong to it, and a short rest or occasion; before a deadline and what is at stake.</summary>
    private static int End(ParsedText text, int deed, List<StatedFact> facts)
    {
        var end = VerbPhrase.End(text, deed);
        var clause = text.ClauseEnd(deed);
        if (text.Tokens[deed].Norm is "let" or "make" or "help" && end < clause && text.Tags[end] == Tag.Verb)
            end = VerbPhrase.End(text, end);
        if (clause > end && clause - end <= LongestRest && IsPlain(text, end, clause))
            end = clause;
        if (end + 1 < clause && text.Tokens[end].Is("to") && text.Tags[end + 1] == Tag.Verb)
            end = VerbPhrase.End(text, end + 1);
        if (end + 1 < text.SentenceEnd(deed) && text.Tokens[end].Norm is "when" or "whenever" or "before" or "after" or "once" or "if" or "until" or "unless" or "as" or "what" or "which" or "who" or "how" or "where"
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

    // "tell me which rows failed" and not "… and why instead of an error"
    private static int Told(ParsedText text, int asking)
    {
        var at = asking + 1;
        while (at < text.ClauseEnd(asking) && text.Tags[at] is not Tag.Coordinator && text.Tokens[at].Norm is not ("," or "instead" or "so" or "without"))
            at++;
        return at - asking <= LongestQuestion ? at : asking;
    }

    private static bool IsPlain(ParsedText text, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (text.Tokens[at].Kind is not (TokenKind.Word or TokenKind.Number) || text.Tags[at] is Tag.Coordinator or Tag.Subordinator or Tag.Auxiliary or Tag.Modal or Tag.Verb)
                return false;
        }

        return true;
    }

    private static GrammaticalNumber NumberOf(ParsedText text, int head) =>
        text.Tags[head] == Tag.Plural || text.Tokens[head].Norm is "people" or "staff" or "i" or "we" ? GrammaticalNumber.Plural : GrammaticalNumber.Singular;

    internal static bool IsBe(string word) => word is "be" or "is" or "are" or "was" or "were";
}
