using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>What sort of change is asked for.</summary>
internal static class AskKinds
{
    /// <summary>The kind that the surest rule says; of equals the first in the text. A problem without a request is one to mend; a statement with neither asks for nothing.</summary>
    public static AskKind Of(Findings findings, List<Signal> signals, List<StatedFact> facts)
    {
        if ((Surest(findings, 0, findings.Text.Tokens.Count, facts) ?? Surest(findings, 0, findings.Text.Tokens.Count)) is { } surest)
            return surest;
        foreach (var signal in signals)
        {
            if (signal.Kind is SignalKind.Lack)
                return AskKind.Add;
            if (signal.Kind is SignalKind.SubjectiveQuality or SignalKind.Repeat or SignalKind.Threat or SignalKind.Comparative)
                return AskKind.Other;
        }

        if (facts.Exists(fact => fact.Dimension is Dimension.Workaround or Dimension.Impact or Dimension.Gap))
            return AskKind.Improve;
        return facts.Exists(fact => fact.Dimension is Dimension.Stake or Dimension.Constraint) ? AskKind.Other : AskKind.None;
    }

    /// <summary>The kind that the surest rule says between two tokens; null where none asks for anything there.</summary>
    /// <param name="findings">What the rules found.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="facts">Where these name an occasion, no fault in it counts: "warn us when a sensor fails"; null to count all.</param>
    public static AskKind? Surest(Findings findings, int start, int end, List<StatedFact>? facts = null)
    {
        RuleMatch? surest = null;
        foreach (var match in findings.Of(Finding.Ask))
        {
            if (facts is not null && IsInOccasion(findings.Text.Span(match.Start, match.End), facts, (AskKind)match.Rule.Value))
                continue;
            if (facts is not null && (AskKind)match.Rule.Value is AskKind.Fix && IsToBeTold(findings.Text, match.Start))
                continue;
            if (match.Start >= start && match.Start < end && (surest is null || match.Rule.Weight > surest.Rule.Weight))
                surest = match;
        }

        return surest is null ? null : (AskKind)surest.Rule.Value;
    }

    // "The import should tell me which rows failed instead of just 12 errors"
    private static bool IsToBeTold(ParsedText text, int fault)
    {
        for (var at = fault - 1; at > Math.Max(text.SentenceStart(fault), fault - 5); at--)
        {
            if (text.Tokens[at].Is("instead"))
                return true;
            if (text.Tokens[at].Norm is "which" or "what" or "whether")
                return text.Tokens[at - 1].Norm is "see" or "show" or "shows" or "know" or "tell" or "list" or "say" or "me" or "us" or "them" or "you" or "out";
        }

        return false;
    }

    private static bool IsInOccasion(TextSpan span, List<StatedFact> facts, AskKind kind)
    {
        foreach (var fact in facts)
        {
            if ((fact.Dimension == Dimension.Trigger || fact.Dimension == Dimension.Purpose && (kind is AskKind.Fix || kind is AskKind.Improve && IsHopedFor(fact.Text))) && fact.Span.Contains(span))
                return true;
        }

        return false;
    }

    // "because it will improve customer experience" and not "since it is overwhelming"
    private static bool IsHopedFor(string purpose) =>
        purpose.StartsWith("to ", StringComparison.Ordinal) || purpose.StartsWith("for ", StringComparison.Ordinal) || purpose.Contains(" will ", StringComparison.Ordinal) || purpose.Contains(" would ", StringComparison.Ordinal);
}
