namespace FeedbackLoop.Storage;

/// <summary>The contacts of a database.</summary>
public sealed class Contacts
{
    /// <summary>Adds a contact; where the name is there already, nothing is changed.</summary>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Contact>> AddAsync(NewContact contact, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The contact with that number.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Contact?> FindAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The contacts with that name, without regard to case; several where different customers have one.</summary>
    public Task<IReadOnlyList<Contact>> FindAsync(string name, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Lists contacts by name.</summary>
    /// <param name="customer">Only those of the customer with this name; null for all.</param>
    /// <param name="after">Only names behind this one: the last of the page before; null to begin.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<Contact>> ListAsync(
        string? customer = null, string? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Changes a contact.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>contact => contact with { Name = "…" }</c>. Number and UUID stay what they are.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such contact.</returns>
    /// <exception cref="NameTakenException">Another contact has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Contact?> EditAsync(long id, Func<Contact, Contact> change, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
