namespace FeedbackLoop.Cli.Output;

/// <summary>A contact or deal, and the name of its customer; null where it has none.</summary>
internal sealed record WithCustomer<T>(T Item, string? Customer);

/// <summary>Looks up the customers of contacts and deals, to be printed beside them.</summary>
internal static class WithCustomer
{
    /// <summary>One of them with the name of its customer.</summary>
    public static async Task<WithCustomer<T>> OfAsync<T>(FeedbackStore store, T item, Func<T, long?> customerId, CancellationToken cancellation) =>
        new(item, customerId(item) is { } id ? (await store.Customers.FindAsync(id, cancellation))?.Name : null);

    /// <summary>Several of them, in their order.</summary>
    public static async Task<IReadOnlyList<WithCustomer<T>>> OfAsync<T>(FeedbackStore store, IReadOnlyList<T> items, Func<T, long?> customerId, CancellationToken cancellation)
    {
        var names = (await store.Customers.ListAsync(cancellationToken: cancellation)).ToDictionary(customer => customer.Id, customer => customer.Name);
        return [.. items.Select(item => new WithCustomer<T>(item, customerId(item) is { } id ? names.GetValueOrDefault(id) : null))];
    }

    /// <summary>What came of adding one, with the name of its customer.</summary>
    public static async Task<Added<WithCustomer<T>>> OfAsync<T>(FeedbackStore store, Added<T> added, Func<T, long?> customerId, CancellationToken cancellation) =>
        new(await OfAsync(store, added.Item, customerId, cancellation), added.IsNew, added.Created, added.CloseMatches);
}
