namespace FeedbackLoop;

/// <summary>A customer to add.</summary>
/// <param name="Name">What it is called; must not be blank.</param>
public sealed record NewCustomer(string Name)
{
    /// <inheritdoc cref="Customer.Segment"/>
    public string? Segment { get; init; }

    /// <inheritdoc cref="Customer.Size"/>
    public SizeStage? Size { get; init; }

    /// <inheritdoc cref="Customer.AnnualRevenue"/>
    public decimal? AnnualRevenue { get; init; }

    /// <inheritdoc cref="Customer.Currency"/>
    public string? Currency { get; init; }

    /// <inheritdoc cref="Customer.ExternalId"/>
    public string? ExternalId { get; init; }
}
