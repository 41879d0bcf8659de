using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Output;

/// <summary>A contact or deal, and the name of its customer; null where it has none.</summary>
internal sealed record WithCustomer<T>(T Item, string? Customer);

/// <summary>Prints contacts or deals, each with its customer.</summary>
/// <param name="output">The columns and JSON fields.</param>
/// <param name="customerId">The number of the customer of one; null where it has none.</param>
internal sealed class WithCustomerOutput<T>(NamedOutput<WithCustomer<T>> output, Func<T, long?> customerId)
{
    /// <summary>Prints one.</summary>
    public async Task PrintAsync(Call call, FeedbackStore store, T item, CancellationToken cancellation) =>
        output.One(call, await WithNameAsync(store, item, cancellation));

    /// <summary>Prints a list of them.</summary>
    public async Task PrintAsync(Call call, FeedbackStore store, IReadOnlyList<T> items, CancellationToken cancellation)
    {
        var names = (await store.Customers.ListAsync(cancellationToken: cancellation)).ToDictionary(customer => customer.Id, customer => customer.Name);
        output.List(call, [.. items.Select(item => new WithCustomer<T>(item, customerId(item) is { } id ? names.GetValueOrDefault(id) : null))]);
    }

    /// <summary>Prints what came of adding one.</summary>
    public async Task PrintAsync(Call call, FeedbackStore store, Added<T> added, string name, CancellationToken cancellation) =>
        output.Added(call, new(await WithNameAsync(store, added.Item, cancellation), added.IsNew, added.Created, added.CloseMatches), name);

    private async Task<WithCustomer<T>> WithNameAsync(FeedbackStore store, T item, CancellationToken cancellation) =>
        new(item, customerId(item) is { } id ? (await store.Customers.FindAsync(id, cancellation))?.Name : null);
}
