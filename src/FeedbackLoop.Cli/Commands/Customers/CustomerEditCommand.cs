using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Customers;

/// <summary><c>loop customer edit</c>.</summary>
internal sealed class CustomerEditCommand : LoopCommand
{
    private readonly NamedArgument _name = CustomerArgument.Create();
    private readonly TextOption _newName = new("--name", "NAME", "Another name.");
    private readonly CustomerFields _fields = new();

    public CustomerEditCommand() : base("edit", "Change what is known of a customer.",
        "loop customer edit Acme --size growth",
        "loop customer edit \"Acme Inc\" --name Acme")
    {
        Add(_name);
        Add(_newName);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        if (!call.Has(_newName) && !_fields.AnyIn(call))
            throw new Misuse("There is nothing to change: give an option. Type loop customer edit --help.");

        var name = _newName.In(call);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var there = await _name.FindAsync(call, store, cancellation);
        var edited = await store.Customers.EditAsync(there.Id, customer => _fields.Apply(call, customer, name), cancellation)
            ?? throw Missing.Named(NamedKind.Customer, there.Name);
        CustomerFields.Output.One(call, edited);
    }
}
