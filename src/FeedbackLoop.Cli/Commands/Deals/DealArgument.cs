namespace FeedbackLoop.Cli.Commands.Deals;

/// <summary>A deal that is there.</summary>
internal static class DealArgument
{
    public static NamedArgument Create() => new(NamedKind.Deal);

    public static Task<Deal> FindAsync(this NamedArgument argument, Call call, FeedbackStore store, CancellationToken cancellation) =>
        argument.FindAsync(
            call,
            id => store.Deals.FindAsync(id, cancellation),
            name => store.Deals.FindAsync(name, cancellation));
}
