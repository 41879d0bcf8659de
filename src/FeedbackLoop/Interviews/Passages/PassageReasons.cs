namespace FeedbackLoop.Interviews.Passages;

/// <summary>What speaks for a passage, in words.</summary>
internal static class PassageReasons
{
    // A question less alike is no reason that anybody would follow.
    private const double Alike = 0.2;

    public static IReadOnlyList<PassageReason> Of(Evidence heart, string? question, IEnumerable<string> facts, IReadOnlyList<string> shared)
    {
        var reasons = new List<PassageReason>();
        if (question is not null && heart.Asked >= Alike)
            reasons.Add(new PassageReason(PassageReasonKind.Asked, [question]));
        if (heart.LinkedFact > 0)
            reasons.Add(new PassageReason(PassageReasonKind.StatesFact, [.. facts.Distinct(StringComparer.Ordinal)]));
        if (shared.Count > 0)
            reasons.Add(new PassageReason(PassageReasonKind.SharesWords, shared));
        return reasons;
    }
}
