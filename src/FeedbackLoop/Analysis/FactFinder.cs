using FeedbackLoop.Analysis.Rules;

namespace FeedbackLoop.Analysis;

/// <summary>The facts that a statement gives.</summary>
internal static class FactFinder
{
    public static List<StatedFact> Find(Findings findings)
    {
        var facts = new List<StatedFact>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Fact)))
            facts.Add(new StatedFact((Dimension)match.Rule.Value, findings.Words(match), findings.Span(match), match.Rule.Id) { IsPartial = match.Rule.IsPartial });
        return facts;
    }
}
