using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Deals;

/// <summary><c>loop deal list</c>.</summary>
internal sealed class DealListCommand : LoopCommand
{
    private readonly TextOption _customer = new("--customer", "NAME", "Only those of this customer.");

    public DealListCommand() : base("list", "List the deals by name.",
        "loop deal list",
        "loop deal list --customer Acme --json")
    {
        Add(_customer);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var customer = _customer.In(call);
        await using var store = await call.ReadStoreAsync(cancellation);
        await Missing.RefuseUnknownAsync(store, customer, via: null, cancellation);
        await DealFields.Output.PrintAsync(call, store, await store.Deals.ListAsync(customer, cancellationToken: cancellation), cancellation);
    }
}
