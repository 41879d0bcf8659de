namespace FeedbackLoop.Storage;

/// <summary>Several contacts or deals have a name, and no customer tells which is meant; nothing was changed.</summary>
public sealed class AmbiguousNameException : FeedbackLoopException
{
    internal AmbiguousNameException(NamedKind kind, string name, IReadOnlyList<long> ids)
        : base($"Several {Names.Of(kind)}s are called {name}; name the customer too.")
    {
        Kind = kind;
        Name = name;
        Ids = ids;
    }

    /// <summary>What has the name: a contact or a deal.</summary>
    public NamedKind Kind { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The numbers of those that have it.</summary>
    public IReadOnlyList<long> Ids { get; }
}
