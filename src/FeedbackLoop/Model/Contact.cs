namespace FeedbackLoop;

/// <summary>A person at a customer.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names the contact in exchange with other systems.</param>
/// <param name="Name">What they are called; unique within the customer without regard to case.</param>
public sealed record Contact(long Id, Guid Uid, string Name)
{
    /// <summary>The customer they work for; null when not known.</summary>
    public long? CustomerId { get; init; }

    /// <summary>The e-mail address; null when not known.</summary>
    public string? Email { get; init; }

    /// <summary>The parts they play; in B2B who uses a thing and who decides on it differ. Empty when not known.</summary>
    public IReadOnlyList<ContactRole> Roles { get; init; } = [];

    /// <summary>What they are like as a user. Empty when not known.</summary>
    public IReadOnlyList<ContactTrait> Traits { get; init; } = [];

    /// <summary>What they agreed to; null when they were not asked.</summary>
    public Consent? Consent { get; init; }
}

/// <summary>The part a contact plays at the customer.</summary>
public enum ContactRole
{
    /// <summary>Works with the product.</summary>
    User,
    /// <summary>Pays for it.</summary>
    Buyer,
    /// <summary>Decides on it.</summary>
    DecisionMaker,
    /// <summary>Argues for it inside.</summary>
    Champion,
    /// <summary>Is listened to.</summary>
    Influencer,
}

/// <summary>What a contact is like as a user.</summary>
public enum ContactTrait
{
    /// <summary>Knows the product inside out.</summary>
    Power,
    /// <summary>Uses it for the first time.</summary>
    FirstTime,
    /// <summary>At home with technology.</summary>
    TechSavvy,
    /// <summary>Not at home with technology.</summary>
    NotTechSavvy,
    /// <summary>Works with the product themselves.</summary>
    Direct,
    /// <summary>Works with what others get out of it.</summary>
    Indirect,
    /// <summary>Works at a desk first.</summary>
    WebFirst,
    /// <summary>Works on a phone first.</summary>
    MobileFirst,
    /// <summary>Has been with us long.</summary>
    Loyal,
    /// <summary>Came to us lately.</summary>
    New,
}

/// <summary>What a contact agreed to.</summary>
public enum Consent
{
    /// <summary>Asked, and no answer yet.</summary>
    Asked,
    /// <summary>Given.</summary>
    Given,
    /// <summary>Refused.</summary>
    Refused,
}
