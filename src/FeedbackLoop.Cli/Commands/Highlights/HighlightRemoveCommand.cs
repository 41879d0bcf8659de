using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Highlights;

/// <summary><c>loop highlight remove</c>: takes a marked stretch away.</summary>
internal sealed class HighlightRemoveCommand : LoopCommand
{
    private readonly Argument<string?> _id = new("id") { Description = "The number of the highlight, such as 7." };

    public HighlightRemoveCommand() : base("remove", "Take a highlight away. The transcript stays as it is, and so does the answer that came from it.",
        "loop highlight remove 7")
    {
        Add(_id);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var typed = call.Value(_id)!;
        var id = Ids.Read(typed) ?? throw new Misuse($"'{typed}' is no number of a highlight, such as 7: loop highlight list 3 shows those of interview 3.");
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var gone = await store.RemoveHighlightAsync(id, cancellation)
            ?? throw new Refusal($"There is no highlight {Ids.Of(id)}: loop highlight list 3 shows those of interview 3.");
        if (call.Json)
            call.PrintJson(json => json.Object(gone, static (json, highlight) => json.WriteListed(highlight)), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, [[Ids.Of(gone.Id), "removed"]]);
        if (gone.Probe is { } probe && await store.FindProbeAsync(probe, cancellation) is { Status: ProbeStatus.Answered })
            call.Say($"The answer to {probe} stays. If it is wrong: loop answer {probe} --take-back");
    }
}
