using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Colleagues;

/// <summary><c>loop colleague show</c>.</summary>
internal sealed class ColleagueShowCommand : LoopCommand
{
    private readonly NamedArgument _name = ColleagueArgument.Create();

    public ColleagueShowCommand() : base("show", "Print what is known of a colleague.",
        "loop colleague show \"Dana Reyes\"",
        "loop colleague show 3 --json")
    {
        Add(_name);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        ColleagueFields.Output.One(call, await _name.FindAsync(call, store, cancellation));
    }
}
