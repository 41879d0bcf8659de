using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Cli.Commands.Packs;

/// <summary><c>loop packs list</c>: which topic packs there are, where each comes from, and what selects it.</summary>
internal sealed class PacksListCommand : LoopCommand
{
    public PacksListCommand() : base("list", "List the topic packs: where each comes from, and the words that select it.",
        "loop packs list",
        "loop packs list --packs ../our-packs",
        "loop packs list --json")
    {
        Add(PacksOption.Shared);
    }

    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var packs = call.Packs().Packs;
        if (call.Json)
            call.PrintJson(json => json.Array(packs, (json, pack) => json.WriteFields(pack)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            Table.Write(call, ["NAME", "QUESTIONS", "ORIGIN", "FILE", "SELECTED BY"], packs.Select(pack => Row(pack, call.Shell)));
        else
            Tabs.Write(call.Out, packs.Select(pack => Row(pack, call.Shell)));
        return Task.CompletedTask;
    }

    private static IReadOnlyList<string?> Row(Pack pack, Shell shell) =>
    [
        pack.Name, pack.Questions.Count.ToString(CultureInfo.InvariantCulture), Names.Of(PackOrigins.Of(pack)),
        pack.File is { } file ? PacksFolder.Shown(file, shell) : null,
        string.Join(", ", pack.Heads.Concat(pack.Phrases).Concat(pack.Verbs)),
    ];
}
