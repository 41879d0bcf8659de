using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Contacts;

/// <summary><c>loop contact show</c>.</summary>
internal sealed class ContactShowCommand : LoopCommand
{
    private readonly NamedArgument _name = ContactArgument.Create();

    public ContactShowCommand() : base("show", "Print what is known of a contact.",
        "loop contact show \"Kim Ortiz\"",
        "loop contact show 3 --json")
    {
        Add(_name);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        await ContactFields.Output.PrintAsync(call, store, await _name.FindAsync(call, store, cancellation), cancellation);
    }
}
