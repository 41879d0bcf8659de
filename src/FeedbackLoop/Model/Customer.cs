namespace FeedbackLoop;

/// <summary>An organisation that buys, or may buy, from us: an account.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names it in exchange with other systems.</param>
/// <param name="Name">What it is called; unique without regard to case.</param>
public sealed record Customer(long Id, Guid Uid, string Name)
{
    /// <summary>The market segment, in the company's own words; null when not known.</summary>
    public string? Segment { get; init; }

    /// <summary>How large it is; null when not known.</summary>
    public SizeStage? Size { get; init; }

    /// <summary>What it pays us in a year, in units of <see cref="Currency"/>; null when not known.</summary>
    public decimal? AnnualRevenue { get; init; }

    /// <summary>The ISO 4217 code of <see cref="AnnualRevenue"/>, such as <c>EUR</c>; null when not known.</summary>
    public string? Currency { get; init; }

    /// <summary>Its key in the CRM; null when not known.</summary>
    public string? ExternalId { get; init; }
}

/// <summary>The size stage of a customer.</summary>
public enum SizeStage
{
    /// <summary>A young company.</summary>
    Startup,
    /// <summary>A growing company.</summary>
    Growth,
    /// <summary>A large company.</summary>
    Enterprise,
}
