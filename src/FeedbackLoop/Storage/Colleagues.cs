namespace FeedbackLoop.Storage;

/// <summary>The colleagues of a database.</summary>
public sealed class Colleagues
{
    /// <summary>Adds a colleague; where the name is there already, nothing is changed.</summary>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Added<Colleague>> AddAsync(NewColleague colleague, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The colleague with that number.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Colleague?> FindAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The colleague with that name, without regard to case.</summary>
    /// <returns>Null where there is none.</returns>
    public Task<Colleague?> FindAsync(string name, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Lists colleagues by name.</summary>
    /// <param name="after">Only names behind this one: the last of the page before; null to begin.</param>
    /// <param name="limit">How many at most; 1 or more; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<Colleague>> ListAsync(string? after = null, int? limit = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Changes a colleague.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>colleague => colleague with { Name = "…" }</c>. Number and UUID stay what they are.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such colleague.</returns>
    /// <exception cref="NameTakenException">Another colleague has the new name.</exception>
    /// <exception cref="TextRefusedException">A text is blank, too long or no valid Unicode.</exception>
    public Task<Colleague?> EditAsync(long id, Func<Colleague, Colleague> change, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
