using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Commands.Colleagues;

/// <summary><c>loop colleague list</c>.</summary>
internal sealed class ColleagueListCommand() : LoopCommand("list", "List the colleagues by name.",
    "loop colleague list",
    "loop colleague list --json")
{
    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        ColleagueFields.Output.List(call, await store.Colleagues.ListAsync(cancellationToken: cancellation));
    }
}
