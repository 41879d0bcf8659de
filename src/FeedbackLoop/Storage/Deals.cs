namespace FeedbackLoop.Storage;

/// <summary>The deals of a database.</summary>
public sealed class Deals
{
    /// <summary>Adds a deal; where the name is there already, nothing is changed.</summary>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Deal>> AddAsync(NewDeal deal, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The deal with that number.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Deal?> FindAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The deal with that name, without regard to case.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Deal?> FindAsync(string name, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Lists deals by name.</summary>
    /// <param name="customer">Only those of the customer with this name; null for all.</param>
    /// <param name="after">Only names behind this one: the last of the page before; null to begin.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<Deal>> ListAsync(
        string? customer = null, string? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Changes a deal.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>deal => deal with { Name = "…" }</c>. Number and UUID stay what they are.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such deal.</returns>
    /// <exception cref="NameTakenException">Another deal has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Deal?> EditAsync(long id, Func<Deal, Deal> change, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
