using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Analysis.Values;

namespace FeedbackLoop.Analysis;

/// <summary>The facts that a statement gives.</summary>
internal static class FactFinder
{
    public static List<StatedFact> Find(Findings findings, Speaker? speaker)
    {
        var facts = new List<StatedFact>();
        foreach (var match in Findings.Surest(findings.Of(Finding.Fact)))
        {
            if (IsSpeaker(findings, match, speaker) || IsRefused(findings, match) || MailHeader.Holds(findings.Text, match.Start))
                continue;
            facts.Add(new StatedFact((Dimension)match.Rule.Value, findings.Words(match), findings.Span(match), match.Rule.Id) 
            {
                IsPartial = match.Rule.IsPartial,
                Value = ValueFinder.Of((Dimension)match.Rule.Value, findings.Text, match.Start, match.End),
            });
        }

        return facts;
    }

    // "My customer" names who asks, not who would use it.
    private static bool IsSpeaker(Findings findings, RuleMatch match, Speaker? speaker) =>
        (Dimension)match.Rule.Value is Dimension.Users or Dimension.Scope && speaker?.Kind is SpeakerKind.Customer or SpeakerKind.Named or SpeakerKind.Colleague && speaker.Span.Overlaps(findings.Span(match));

    private static bool IsRefused(Findings findings, RuleMatch match) =>
        (Dimension)match.Rule.Value is Dimension.Kind or Dimension.Constraint or Dimension.Scope or Dimension.Quantity && findings.IsRefused(match.Start, match.Start + 1);
}
