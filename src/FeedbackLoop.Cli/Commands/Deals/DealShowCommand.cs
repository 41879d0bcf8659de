using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Deals;

/// <summary><c>loop deal show</c>.</summary>
internal sealed class DealShowCommand : LoopCommand
{
    private readonly NamedArgument _name = DealArgument.Create();

    public DealShowCommand() : base("show", "Print what is known of a deal.",
        "loop deal show \"Acme renewal\"",
        "loop deal show 3 --json")
    {
        Add(_name);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        await DealFields.Output.PrintAsync(call, store, await _name.FindAsync(call, store, cancellation), cancellation);
    }
}
