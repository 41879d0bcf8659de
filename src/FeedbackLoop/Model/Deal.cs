namespace FeedbackLoop;

/// <summary>A sale or renewal that a customer and we are talking about.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names the deal in exchange with other systems.</param>
/// <param name="Name">What it is called; unique among the deals of its customer, without regard to case.</param>
public sealed record Deal(long Id, Guid Uid, string Name)
{
    /// <summary>The customer of the deal; null when not known.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The stage in the company's own words; null when not known.</summary>
    public string? Stage { get; init; }

    /// <summary>The value in units of <see cref="Currency"/>; null when not known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The ISO 4217 code of <see cref="Amount"/>; null when not known.</summary>
    public string? Currency { get; init; }

    /// <summary>The day it is expected to close; null when not known.</summary>
    public DateOnly? ClosesOn { get; init; }
}
