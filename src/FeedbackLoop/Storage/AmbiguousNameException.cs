namespace FeedbackLoop.Storage;

/// <summary>Several contacts have a name, and no customer tells which is meant; nothing was changed.</summary>
public sealed class AmbiguousNameException : FeedbackLoopException
{
    internal AmbiguousNameException(string name, IReadOnlyList<long> contacts)
        : base($"Several contacts are called {name}; name the customer too.")
    {
        Name = name;
        Contacts = contacts;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The numbers of the contacts that have it.</summary>
    public IReadOnlyList<long> Contacts { get; }
}
