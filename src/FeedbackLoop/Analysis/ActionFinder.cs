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
            if (ForbiddenDeed.Is(text, match.Start) || EmptyDeed.Is(text, match.Start) || DeedOfToday.Is(text, match.Start) || kind == AskKind.Add && DeedOfToday.IsDuty(text, match.Start))
                continue;
            if (text.Tags[match.Start] == Tag.Gerund && Morphology.FormsOf(text.Tokens[match.Start].Norm).CanBe(WordForms.Adjective) && (match.Start == 0 || !text.Tokens[match.Start - 1].Is("for")))
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

    // "bulk edit" is one verb.
    private static bool IsOfManyAtOnce(ParsedText text, int at) => at >= 0 && text.Tags[at] == Tag.Adverb && text.Tokens[at].Norm is "bulk" or "batch" or "mass";
}
