using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Cli.Packs;

namespace FeedbackLoop.Cli.Commands.Packs;

/// <summary><c>loop packs show</c>: the text of a topic pack.</summary>
internal sealed class PacksShowCommand : LoopCommand
{
    private readonly Argument<string?> _name = new("name") { Description = "The name of the pack; loop packs list shows them." };

    public PacksShowCommand() : base("show", "Print a topic pack as it stands in its file.",
        "loop packs show reports",
        "loop packs show reports > packs/reports.json",
        "loop packs show reports --json")
    {
        Add(_name);
        Add(PacksOption.Shared);
    }

    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var name = TypedText.Readable(call.Value(_name)!, "The name");
        var pack = call.Packs().Find(name) ?? throw new Refusal($"There is no topic pack {name}: loop packs list shows those that there are.");
        if (call.Json)
            call.PrintJson(json => json.Object(pack, (json, pack) => json.WriteWhole(pack)), call.Shell.OutputIsTerminal);
        else
            call.Out.WriteLine(pack.Json.TrimEnd());
        return Task.CompletedTask;
    }
}
