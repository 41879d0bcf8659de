using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Analysis.Values;

namespace FeedbackLoop.Analysis;

/// <summary>The facts that a statement gives.</summary>
internal static class FactFinder
{
    public static List<StatedFact> Find(Findings findings, Speaker? speaker)
    {
        var facts = new List<StatedFact>();
        foreach (var match in Findings.Surest(SaidOfTheThing(findings)))
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

    // "to print invoices across all stores", "at the end of each milestone": what stands in a reason, an occasion or a likeness tells nothing of the thing that is asked for.
    private static List<RuleMatch> SaidOfTheThing(Findings findings)
    {
        var matches = findings.Of(Finding.Fact);
        var ofOther = new ulong[findings.Text.Tokens.Count];
        foreach (var match in matches)
        {
            if (NotOfTheThing((Dimension)match.Rule.Value) is not 0 and var dimensions)
            {
                for (var token = match.Start; token < match.End; token++)
                    ofOther[token] |= dimensions;
            }
        }

        return matches.FindAll(match => (ofOther[match.Start] & ofOther[match.End - 1] & Bit((Dimension)match.Rule.Value)) == 0);
    }

    /// <summary>The dimensions that words in a fact of <paramref name="whole"/> do not state.</summary>
    private static ulong NotOfTheThing(Dimension whole) => whole switch
    {
        Dimension.Purpose => Bit(Dimension.Kind) | Bit(Dimension.Scope),
        Dimension.Alternative => Bit(Dimension.Kind) | Bit(Dimension.Constraint),
        Dimension.Baseline => Bit(Dimension.Constraint),
        Dimension.Trigger or Dimension.Deadline or Dimension.Stake or Dimension.Evidence => Bit(Dimension.Scope) | Bit(Dimension.Kind),
        Dimension.Workaround => Bit(Dimension.Kind) | Bit(Dimension.Scope) | Bit(Dimension.Constraint),
        _ => 0,
    };

    private static ulong Bit(Dimension dimension) => 1UL << (int)dimension;

    // "My customer" names who asks, not who would use it.
    private static bool IsSpeaker(Findings findings, RuleMatch match, Speaker? speaker) =>
        (Dimension)match.Rule.Value is Dimension.Users or Dimension.Scope && speaker?.Kind is SpeakerKind.Customer or SpeakerKind.Named or SpeakerKind.Colleague && speaker.Span.Overlaps(findings.Span(match));

    private static bool IsRefused(Findings findings, RuleMatch match) =>
        (Dimension)match.Rule.Value is Dimension.Kind or Dimension.Constraint or Dimension.Scope or Dimension.Quantity && findings.IsRefused(match.Start, match.Start + 1);
}
