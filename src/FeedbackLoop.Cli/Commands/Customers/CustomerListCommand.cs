using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Customers;

/// <summary><c>loop customer list</c>.</summary>
internal sealed class CustomerListCommand() : LoopCommand("list", "List the customers by name.",
    "loop customer list",
    "loop customer list --json")
{
    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        CustomerFields.Output.List(call, await store.Customers.ListAsync(cancellationToken: cancellation));
    }
}
