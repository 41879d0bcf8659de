using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Customers;

/// <summary><c>loop customer show</c>.</summary>
internal sealed class CustomerShowCommand : LoopCommand
{
    private readonly NamedArgument _name = CustomerArgument.Create();

    public CustomerShowCommand() : base("show", "Print what is known of a customer.",
        "loop customer show Acme",
        "loop customer show 3 --json")
    {
        Add(_name);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        CustomerFields.Output.One(call, await _name.FindAsync(call, store, cancellation));
    }
}
