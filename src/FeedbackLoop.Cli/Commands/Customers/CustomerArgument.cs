namespace FeedbackLoop.Cli.Commands.Customers;

/// <summary>A customer that is there.</summary>
internal static class CustomerArgument
{
    public static NamedArgument Create() => new(NamedKind.Customer);

    public static Task<Customer> FindAsync(this NamedArgument argument, Call call, FeedbackStore store, CancellationToken cancellation) =>
        argument.FindAsync(
            call,
            id => store.Customers.FindAsync(id, cancellation),
            async name => await store.Customers.FindAsync(name, cancellation) is { } one ? [one] : []);
}
