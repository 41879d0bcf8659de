namespace FeedbackLoop;

/// <summary>A deal to add.</summary>
/// <param name="Name">What it is called; must not be blank.</param>
public sealed record NewDeal(string Name)
{
    /// <summary>The name of the customer, which is added when it is new; null when not known.</summary>
    public string? Customer { get; init; }

    /// <inheritdoc cref="Deal.Stage"/>
    public string? Stage { get; init; }

    /// <inheritdoc cref="Deal.Amount"/>
    public decimal? Amount { get; init; }

    /// <inheritdoc cref="Deal.Currency"/>
    public string? Currency { get; init; }

    /// <inheritdoc cref="Deal.ClosesOn"/>
    public DateOnly? ClosesOn { get; init; }
}
