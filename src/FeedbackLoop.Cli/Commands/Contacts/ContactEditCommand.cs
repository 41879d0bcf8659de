using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Contacts;

/// <summary><c>loop contact edit</c>.</summary>
internal sealed class ContactEditCommand : LoopCommand
{
    private readonly NamedArgument _name = ContactArgument.Create();
    private readonly TextOption _newName = new("--name", "NAME", "Another name.");
    private readonly ContactFields _fields = new();

    public ContactEditCommand() : base("edit", "Change what is known of a contact.",
        "loop contact edit \"Kim Ortiz\" --consent given",
        "loop contact edit 7 --customer Acme")
    {
        Add(_name);
        Add(_newName);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        if (!call.Has(_newName) && !_fields.AnyIn(call))
            throw new Misuse("There is nothing to change: give an option. Type loop contact edit --help.");

        var name = _newName.In(call);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var there = await _name.FindAsync(call, store, cancellation);
        var customer = _fields.Customer.In(call) is { } given
            ? await store.Customers.FindAsync(given, cancellation) ?? throw Missing.Named(NamedKind.Customer, given)
            : null;
        var edited = await store.Contacts.EditAsync(there.Id, contact => _fields.Apply(call, contact, name, customer?.Id), cancellation)
            ?? throw Missing.Named(NamedKind.Contact, there.Name);
        await ContactFields.Output.PrintAsync(call, store, edited, cancellation);
    }
}
