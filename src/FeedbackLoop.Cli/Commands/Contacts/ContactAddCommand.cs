using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Contacts;

/// <summary><c>loop contact add</c>.</summary>
internal sealed class ContactAddCommand : LoopCommand
{
    private readonly NewNameArgument _name = new();
    private readonly ContactFields _fields = new();

    public ContactAddCommand() : base("add", "Add a contact.",
        "loop contact add \"Kim Ortiz\" --customer Acme --roles user,champion --email kim@example.com")
    {
        Add(_name);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var contact = _fields.New(call, _name.In(call));
        await using var store = await call.WriteStoreAsync(cancellation);
        await ContactFields.Output.PrintAsync(call, store, await store.Contacts.AddAsync(contact, cancellation), contact.Name, cancellation);
    }
}
