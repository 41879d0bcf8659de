using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Contacts;

/// <summary><c>loop contact list</c>.</summary>
internal sealed class ContactListCommand : LoopCommand
{
    private readonly TextOption _customer = new("--customer", "NAME", "Only those of this customer.");

    public ContactListCommand() : base("list", "List the contacts by name.",
        "loop contact list",
        "loop contact list --customer Acme --json")
    {
        Add(_customer);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var customer = _customer.In(call);
        await using var store = await call.ReadStoreAsync(cancellation);
        await Missing.RefuseUnknownAsync(store, customer, via: null, cancellation);
        await ContactFields.Output.PrintAsync(call, store, await store.Contacts.ListAsync(customer, cancellationToken: cancellation), cancellation);
    }
}
