using FeedbackLoop.Analysis.Rules;

namespace FeedbackLoop.Analysis;

/// <summary>What sort of change a statement asks for.</summary>
internal static class AskFinder
{
    /// <summary>The kind that the surest rule says; of equals the first in the text. A problem without a request is one to mend; a statement with neither asks for nothing.</summary>
    public static AskKind Find(Findings findings, List<Signal> signals, List<StatedFact> facts)
    {
        RuleMatch? surest = null;
        foreach (var match in findings.Of(Finding.Ask))
        {
            if (surest is null || match.Rule.Weight > surest.Rule.Weight)
                surest = match;
        }

        if (surest is not null)
            return (AskKind)surest.Rule.Value;
        foreach (var signal in signals)
        {
            if (signal.Kind is SignalKind.Lack)
                return AskKind.Add;
            if (signal.Kind is SignalKind.SubjectiveQuality or SignalKind.Repeat or SignalKind.Threat or SignalKind.Comparative)
                return AskKind.Other;
        }

        return facts.Exists(fact => fact.Dimension is Dimension.Workaround or Dimension.Impact or Dimension.Gap) ? AskKind.Improve : AskKind.None;
    }
}
