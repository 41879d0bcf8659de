using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The things that somebody wants to do.</summary>
internal static class ActionFinder
{
    private const double WeightOfWish = 2;

    private static readonly string[] NoDeeds = ["be", "have", "see", "view", "get", "know", "like", "love", "need", "want", "do", "think", "say", "enable", "allow", "permit", "let", "help", "ensure", "seem"];

    /// <summary>What they wish to do in the order of the text, then what is a burden to do.</summary>
    /// <param name="findings">The statement and what the rules matched.</param>
    /// <param name="kind">What sort of change it asks for: where something is to be added, what they have to do today is no wish.</param>
    public static List<WantedAction> Find(Findings findings, AskKind kind)
    {
        var actions = new List<WantedAction>();
        var wishes = 0;
        foreach (var match in Findings.Surest(findings.Of(Finding.Action)))
        {
            var text = findings.Text;
            var verb = Morphology.VerbBase(text.Tokens[match.Start].Norm) ?? text.Tokens[match.Start].Norm;
            if (match.End - match.Start < 2 || text.Tokens[match.End - 2].Is("how") || (Array.IndexOf(NoDeeds, verb) >= 0 && !Asks(text, match.Start)))
                continue;
            if (IsForbidden(text, match.Start) || SaysNothing(text, match.Start) || IsOfToday(text, match.Start) || kind == AskKind.Add && IsDuty(text, match.Start))
                continue;
            if (text.Tags[match.Start] == Tag.Gerund && Morphology.FormsOf(text.Tokens[match.Start].Norm).CanBe(WordForms.Adjective) && !text.Tokens[match.Start - 1].Is("for"))
                continue;   // "support recurring invoices"
            var start = IsOfManyAtOnce(text, match.Start - 1) ? match.Start - 1 : match.Start;
            var span = text.Span(start, match.End);
            var words = text.Tags[match.Start] == Tag.Gerund ? InBaseForm(text, verb, match) : span.Of(text.Text);
            actions.Insert(match.Rule.Weight >= WeightOfWish ? wishes++ : actions.Count, new WantedAction(words, start < match.Start ? $"{text.Tokens[start].Norm} {verb}" : verb, span, match.Rule.Id));
        }

        return actions;
    }

    // "support for updating prices", "an option for backing up and restoring the database"
    private static string InBaseForm(ParsedText text, string verb, RuleMatch match)
    {
        for (var at = match.Start + 1; at + 1 < match.End; at++)
        {
            if (text.Tags[at] == Tag.Coordinator && text.Tags[at + 1] == Tag.Gerund && Morphology.VerbBase(text.Tokens[at + 1].Norm) is { } second)
                return $"{verb} {text.Span(match.Start + 1, at + 1).Of(text.Text)} {second} {text.Span(at + 2, match.End).Of(text.Text)}";
        }

        return $"{verb} {text.Span(match.Start + 1, match.End).Of(text.Text)}";
    }

    // "see at a glance which rooms are free"
    private static bool Asks(ParsedText text, int verb)
    {
        for (var at = verb + 1; at < Math.Min(text.Tokens.Count, verb + 5); at++)
        {
            if (text.Tags[at] == Tag.Wh || text.Tokens[at].Is("whether"))
                return true;
        }

        return false;
    }

    // "I can't find a way to cancel"
    private static bool SaysNothing(ParsedText text, int verb) =>
        text.Tokens[verb].Norm is "go" or "consider" or "recommend" or "believe" or "imagine" or "justify" || text.Tokens[verb].Is("use") && text.NounPhraseEnd(verb + 1) is var used && used > verb + 1 && text.Tokens[used - 1].Norm is "functionality" or "feature" or "app" or "application" or "system" or "software" or "product" || text.Tokens[verb].Is("report") && text.NounPhraseEnd(verb + 1) is var reported && reported > verb + 1 && text.Tokens[reported - 1].Norm is "issue" or "bug" or "problem" or "error" or "fault" || text.NounPhraseEnd(verb + 1) is var end && end > verb + 1 && text.Tokens[end - 1].Norm is "ability" or "option" or "possibility" or "feature" or "functionality" && text.Tokens[verb].Norm is "add" or "include" or "provide" or "give" or "implement" or "request" or "suggest" or "propose" || verb + 2 < text.Tokens.Count && (text.Tokens[verb].Is("keep") && text.Tokens[verb + 2].Norm is "eye" or "track" || text.Tokens[verb].Is("put") && text.Tokens[verb + 1].Is("in") && text.Tokens[verb + 2].Is("a")) ||
        text.Tokens[verb].Is("find") && verb + 2 < text.Tokens.Count && text.Tokens[verb + 2].Norm is "way" or "option" or "how" || text.Tokens[verb].Is("find") && verb + 1 < text.Tokens.Count && text.Tokens[verb + 1].Is("how");

    // "Currently, to get the same look, I need to change the code", "If I want to change the client, it asks …"
    private static bool IsOfToday(ParsedText text, int verb)
    {
        var start = text.SentenceStart(verb);
        while (verb - 3 > start && text.Tags[verb - 1] == Tag.Adverb)
            verb--;
        if (verb - 3 < start || !text.Tokens[verb - 1].Is("to"))
            return false;
        if (text.Tokens[verb - 2].Is("want"))
            return verb - 4 >= start && text.Tokens[verb - 4].Norm is "if" or "when" or "whenever" or "time";
        if (text.Tokens[verb - 2].Norm is not ("need" or "have" or "has"))
            return false;
        return text.Tokens[start].Norm is "currently" or "presently" or "instead" or "today" or "now" || text.Tokens[start].Norm is "right" or "at" && start + 1 < verb && text.Tokens[start + 1].Norm is "now" or "the" or "present";
    }

    // "Why do I have to enter my password?"
    private static bool IsDuty(ParsedText text, int verb) =>
        verb - 2 >= text.SentenceStart(verb) && text.Tokens[text.SentenceStart(verb)].Is("why") && text.Tokens[verb - 1].Is("to") && text.Tokens[verb - 2].Norm is "have" or "has" or "had";

    // "The scheduler should not let me book the same van twice.", "Nobody should be able to edit a signed contract."
    private static bool IsForbidden(ParsedText text, int verb)
    {
        var start = text.SentenceStart(verb);
        for (var at = Math.Max(start, verb - 4); at < verb; at++)
        {
            if (text.Tokens[at].Norm is "shouldn't" or "mustn't")
                return true;
            if (text.Tokens[at].Norm is "should" or "must" && (at + 1 < verb && text.Tokens[at + 1].Norm is "not" or "never" || IsOfNobody(text, start, at)))
                return true;
        }

        if (IsForSomeOnly(text, start, verb) || IsAllThatIs(text, start, verb))
            return true;
        return verb - 3 >= start && text.Tokens[verb - 1].Is("to") && text.Tokens[verb - 2].Norm is "want" or "need" or "have" && text.Tokens[verb - 3].Norm is "not" or "don't" or "doesn't" or "didn't" or "never";
    }

    // "only managers are able to approve overtime" keeps others from it
    private static bool IsForSomeOnly(ParsedText text, int start, int verb)
    {
        for (var at = Math.Max(start, verb - 6); at < verb - 2; at++)
        {
            if (text.Tokens[at].Is("only") && NounPhraseShape.People.Fits(text, at + 1, text.NounPhraseEnd(at + 1)))
                return true;
        }

        return false;
    }

    // "I can only see an option to run the report"
    private static bool IsAllThatIs(ParsedText text, int start, int verb)
    {
        for (var at = Math.Max(start, verb - 6); at < verb - 1; at++)
        {
            if (text.Tokens[at].Is("only") && text.Tokens[at + 1].Norm is "see" or "have" or "has" or "find" or "get" or "gives" or "offers" or "an" or "option")
                return true;
        }

        return false;
    }

    private static bool IsOfNobody(ParsedText text, int start, int modal) =>
        modal > start && text.Tokens[modal - 1].Is("nobody") || modal > start + 1 && text.Tokens[modal - 2].Is("no");

    // "bulk edit" is one verb.
    private static bool IsOfManyAtOnce(ParsedText text, int at) => at >= 0 && text.Tags[at] == Tag.Adverb && text.Tokens[at].Norm is "bulk" or "batch" or "mass";
}
