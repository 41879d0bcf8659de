using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Deals;

/// <summary><c>loop deal add</c>.</summary>
internal sealed class DealAddCommand : LoopCommand
{
    private readonly NewNameArgument _name = new();
    private readonly DealFields _fields = new();

    public DealAddCommand() : base("add", "Add a deal.",
        "loop deal add \"Acme renewal\" --customer Acme --amount 80000 --currency EUR --closes 2026-06-30")
    {
        Add(_name);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var deal = _fields.New(call, _name.In(call));
        await using var store = await call.WriteStoreAsync(cancellation);
        await DealFields.Output.PrintAsync(call, store, await store.Deals.AddAsync(deal, cancellation), deal.Name, cancellation);
    }
}
