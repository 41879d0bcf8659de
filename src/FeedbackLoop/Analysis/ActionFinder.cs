using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>The things that somebody wants to do.</summary>
internal static class ActionFinder
{
    private static readonly string[] NoDeeds = ["be", "have", "see", "get", "know", "like", "love", "need", "want", "do", "think", "say"];

    public static List<WantedAction> Find(Findings findings)
    {
        var actions = new List<WantedAction>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Action)))
        {
            var verb = Morphology.VerbBase(findings.Text.Tokens[match.Start].Norm) ?? findings.Text.Tokens[match.Start].Norm;
            if (match.End - match.Start > 1 && Array.IndexOf(NoDeeds, verb) < 0)
                actions.Add(new WantedAction(findings.Words(match), verb, findings.Span(match), match.Rule.Id));
        }

        return actions;
    }
}
