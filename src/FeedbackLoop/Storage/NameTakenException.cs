namespace FeedbackLoop.Storage;

/// <summary>A name belongs to another one already; nothing was changed.</summary>
public sealed class NameTakenException : FeedbackLoopException
{
    internal NameTakenException(NamedKind kind, long id, string name)
        : base(FormattableString.Invariant($"There is a {Names.Of(kind)} called {name} already (#{id}); choose another name."))
    {
        Kind = kind;
        Id = id;
        Name = name;
    }

    /// <summary>What has the name.</summary>
    public NamedKind Kind { get; }

    /// <summary>The number of the one that has the name.</summary>
    public long Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }
}
