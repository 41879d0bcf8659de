using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop show</c>: everything that is kept of one feedback.</summary>
internal sealed class ShowCommand : LoopCommand
{
    private readonly FeedbackIdArgument _id = new();

    public ShowCommand() : base("show", "Print everything that is kept of one feedback.",
        "loop show 12",
        "loop show 12 --json")
    {
        Add(_id);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        await using var store = await call.ReadStoreAsync(cancellation);
        var detail = await store.ShowAsync(id, cancellation) ?? throw Missing.Feedback(id);
        if (call.Json)
            call.PrintJson(json => json.Write(detail), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            DetailLayout.Write(call.Out, detail, call.Shell.Columns());
        else
            Tabs.Write(call.Out, DetailLayout.Rows(detail));
    }
}
