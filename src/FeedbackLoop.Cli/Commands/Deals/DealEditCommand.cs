using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Deals;

/// <summary><c>loop deal edit</c>.</summary>
internal sealed class DealEditCommand : LoopCommand
{
    private readonly NamedArgument _name = DealArgument.Create();
    private readonly TextOption _newName = new("--name", "NAME", "Another name.");
    private readonly DealFields _fields = new();

    public DealEditCommand() : base("edit", "Change what is known of a deal.",
        "loop deal edit \"Acme renewal\" --stage negotiation",
        "loop deal edit 4 --amount 95000")
    {
        Add(_name);
        Add(_newName);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        if (!call.Has(_newName) && !_fields.AnyIn(call))
            throw new Misuse("There is nothing to change: give an option. Type loop deal edit --help.");

        var name = _newName.In(call);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var there = await _name.FindAsync(call, store, cancellation);
        var customer = _fields.Customer.In(call) is { } given
            ? await store.Customers.FindAsync(given, cancellation) ?? throw Missing.Named(NamedKind.Customer, given)
            : null;
        var edited = await store.Deals.EditAsync(there.Id, deal => _fields.Apply(call, deal, name, customer?.Id), cancellation)
            ?? throw Missing.Named(NamedKind.Deal, there.Name);
        await DealFields.Output.PrintAsync(call, store, edited, cancellation);
    }
}
