namespace FeedbackLoop;

/// <summary>The sorts of things that are told apart by name.</summary>
public enum NamedKind
{
    /// <summary>A customer.</summary>
    Customer,
    /// <summary>A person at a customer.</summary>
    Contact,
    /// <summary>A person on our side.</summary>
    Colleague,
    /// <summary>A deal.</summary>
    Deal,
}

/// <summary>Something that was added because its name was new.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name.</param>
public sealed record Created(NamedKind Kind, long Id, string Name);

/// <summary>A name that was there before and looks like the new one: perhaps the same was meant.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Given">The new name.</param>
/// <param name="Id">The number of the one that was there.</param>
/// <param name="Name">The name of the one that was there.</param>
public sealed record CloseMatch(NamedKind Kind, string Given, long Id, string Name);

/// <summary>What came of adding something with a name.</summary>
/// <param name="Item">The new one, or the one that has that name already.</param>
/// <param name="IsNew">False when the name was there already, and nothing was changed.</param>
/// <param name="Created">What else was added because its name was new, such as the customer of a contact.</param>
/// <param name="CloseMatches">Others whose names look like a name that was added.</param>
public sealed record Added<T>(T Item, bool IsNew, IReadOnlyList<Created> Created, IReadOnlyList<CloseMatch> CloseMatches);
