using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Customers;

/// <summary><c>loop customer add</c>.</summary>
internal sealed class CustomerAddCommand : LoopCommand
{
    private readonly NewNameArgument _name = new();
    private readonly CustomerFields _fields = new();

    public CustomerAddCommand() : base("add", "Add a customer.",
        "loop customer add Acme --segment retail --size enterprise --revenue 120000 --currency EUR")
    {
        Add(_name);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var customer = _fields.New(call, _name.In(call));
        await using var store = await call.WriteStoreAsync(cancellation);
        CustomerFields.Output.Added(call, await store.Customers.AddAsync(customer, cancellation), customer.Name);
    }
}
