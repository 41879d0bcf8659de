namespace FeedbackLoop.Guides;

/// <summary>Who said a statement, and who is asked, as a reader is told.</summary>
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

    /// <summary><c>Kim Ortiz (buyer, champion)</c>: who is asked; null where neither name nor role is known.</summary>
    public static string? With(Guide guide)
    {
        var roles = string.Join(", ", guide.Roles.Select(role => Names.Of(role).Replace('_', ' ')));
        return (guide.With, roles) switch
        {
            (null, "") => null,
            (null, _) => roles,
            (_, "") => guide.With,
            _ => $"{guide.With} ({roles})",
        };
    }
}
