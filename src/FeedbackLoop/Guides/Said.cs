namespace FeedbackLoop.Guides;

/// <summary>Who said a statement, as a reader is told.</summary>
internal static class Said
{
    /// <summary><c>Acme, through Dana Reyes</c>; null where nobody is known.</summary>
    public static string? By(GuideStatement statement) => (statement.Customer, statement.Via) switch
    {
        (null, null) => null,
        ({ } customer, null) => customer,
        (null, { } via) => $"through {via}",
        ({ } customer, { } via) => $"{customer}, through {via}",
    };
}
