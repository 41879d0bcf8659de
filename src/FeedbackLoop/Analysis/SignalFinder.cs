using FeedbackLoop.Analysis.Rules;

namespace FeedbackLoop.Analysis;

/// <summary>The words that call for a particular probe.</summary>
internal static class SignalFinder
{
    public static List<Signal> Find(Findings findings)
    {
        var signals = new List<Signal>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Signal)))
            signals.Add(new Signal((SignalKind)match.Rule.Value, findings.Words(match), findings.Span(match), match.Rule.Id));
        return signals;
    }
}
