using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Colleagues;

/// <summary><c>loop colleague add</c>.</summary>
internal sealed class ColleagueAddCommand : LoopCommand
{
    private readonly NewNameArgument _name = new();
    private readonly ColleagueFields _fields = new();

    public ColleagueAddCommand() : base("add", "Add a colleague.",
        "loop colleague add \"Dana Reyes\" --role sales --email dana@example.com")
    {
        Add(_name);
        _fields.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var colleague = _fields.New(call, _name.In(call));
        await using var store = await call.WriteStoreAsync(cancellation);
        ColleagueFields.Output.Added(call, await store.Colleagues.AddAsync(colleague, cancellation), colleague.Name);
    }
}
