namespace FeedbackLoop.Storage;

/// <summary>The customers of a database.</summary>
public sealed class Customers
{
    /// <summary>Adds a customer; where the name is there already, nothing is changed.</summary>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Customer>> AddAsync(NewCustomer customer, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The customer with that number.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Customer?> FindAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The customer with that name, without regard to case.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Customer?> FindAsync(string name, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Lists customers by name.</summary>
    /// <param name="after">Only names behind this one: the last of the page before; null to begin.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<Customer>> ListAsync(string? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Changes a customer.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>customer => customer with { Name = "…" }</c>. Number and UUID stay what they are.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such customer.</returns>
    /// <exception cref="NameTakenException">Another customer has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Customer?> EditAsync(long id, Func<Customer, Customer> change, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
