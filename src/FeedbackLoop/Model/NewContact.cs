namespace FeedbackLoop;

/// <summary>A contact to add.</summary>
/// <param name="Name">What they are called; must not be blank.</param>
public sealed record NewContact(string Name)
{
    /// <summary>The name of the customer they work for, which is added when it is new; null when not known.</summary>
    public string? Customer { get; init; }

    /// <inheritdoc cref="Contact.Email"/>
    public string? Email { get; init; }

    /// <inheritdoc cref="Contact.Roles"/>
    public IReadOnlyList<ContactRole> Roles { get; init; } = [];

    /// <inheritdoc cref="Contact.Traits"/>
    public IReadOnlyList<ContactTrait> Traits { get; init; } = [];

    /// <inheritdoc cref="Contact.Consent"/>
    public Consent? Consent { get; init; }
}
