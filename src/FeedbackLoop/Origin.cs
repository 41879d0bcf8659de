using FeedbackLoop.Analysis;

namespace FeedbackLoop;

/// <summary>Where a statement came from, as far as it follows from what was given and from its words.</summary>
internal static class Origin
{
    /// <summary>Relayed where a go-between is named, or where the words say so and nobody at the customer is named.</summary>
    public static SourceKind Source(NewFeedback given, Reading reading)
    {
        if (given.Via is not null || given.Role is not null)
            return SourceKind.Proxy;
        return given.SaidBy is null && reading.Speaker is { Hops: >= 1 } ? SourceKind.Proxy : SourceKind.Direct;
    }

    /// <summary>How many people stand between the customer and us: at least one where it is relayed.</summary>
    public static int Hops(NewFeedback given, Reading reading) =>
        Source(given, reading) == SourceKind.Direct ? 0 : Math.Max(1, reading.Speaker?.Hops ?? 1);
}
