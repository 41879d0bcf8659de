using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The things that somebody wants to do.</summary>
internal static class ActionFinder
{
    private static readonly string[] NoDeeds = ["be", "have", "see", "view", "get", "know", "like", "love", "need", "want", "do", "think", "say"];

    public static List<WantedAction> Find(Findings findings)
    {
        var actions = new List<WantedAction>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Action)))
        {
            var text = findings.Text;
            var verb = Morphology.VerbBase(text.Tokens[match.Start].Norm) ?? text.Tokens[match.Start].Norm;
            if (match.End - match.Start < 2 || (Array.IndexOf(NoDeeds, verb) >= 0 && text.Tags[match.Start + 1] != Tag.Wh))
                continue;
            var start = IsOfManyAtOnce(text, match.Start - 1) ? match.Start - 1 : match.Start;
            var span = text.Span(start, match.End);
            actions.Add(new WantedAction(span.Of(text.Text), start < match.Start ? $"{text.Tokens[start].Norm} {verb}" : verb, span, match.Rule.Id));
        }

        return actions;
    }

    // "bulk edit" is one verb.
    private static bool IsOfManyAtOnce(ParsedText text, int at) => at >= 0 && text.Tags[at] == Tag.Adverb && text.Tokens[at].Norm is "bulk" or "batch" or "mass";
}
