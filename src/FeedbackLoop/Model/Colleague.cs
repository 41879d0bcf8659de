namespace FeedbackLoop;

/// <summary>A person on our side who relays what customers say, or asks for something themselves.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names the colleague in exchange with other systems.</param>
/// <param name="Name">What they are called; unique without regard to case.</param>
public sealed record Colleague(long Id, Guid Uid, string Name)
{
    /// <summary>What they do; null when not known.</summary>
    public ColleagueRole? Role { get; init; }

    /// <summary>The e-mail address; null when not known.</summary>
    public string? Email { get; init; }
}

/// <summary>What a colleague does.</summary>
public enum ColleagueRole
{
    /// <summary>Sells.</summary>
    Sales,
    /// <summary>Shows and designs solutions before the sale.</summary>
    Presales,
    /// <summary>Helps with problems.</summary>
    Support,
    /// <summary>Looks after customers (customer success).</summary>
    Success,
    /// <summary>Marketing or demand generation.</summary>
    Marketing,
    /// <summary>Product management.</summary>
    Product,
    /// <summary>Leads the company.</summary>
    Executive,
    /// <summary>Sells or serves for us from outside.</summary>
    Partner,
}
