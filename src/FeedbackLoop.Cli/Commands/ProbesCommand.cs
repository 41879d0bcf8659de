using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop probes</c>: the questions of one feedback, and where each stands.</summary>
internal sealed class ProbesCommand : LoopCommand
{
    private readonly FeedbackIdArgument _id = new();
    private readonly ChoiceOption<ProbeStatus> _status = new("--status", "Only probes that are");
    private readonly ChoiceOption<Stance> _stance = new("--stance", "What the questions look for; only shown, not kept");
    private readonly FlagOption _explain = new("--explain", "Say why each question is where it is.");

    public ProbesCommand() : base("probes", "Print the questions of a feedback.",
        "loop probes 12",
        "loop probes 12 --status open",
        "loop probes 12 --stance optimist --explain",
        "loop probes 12 --json")
    {
        Add(_id);
        Add(_status);
        Add(_stance);
        Add(_explain);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (id, status) = (_id.In(call), _status.In(call));
        await using var store = await call.ReadStoreAsync(cancellation);
        var detail = await store.ShowAsync(id, cancellation) ?? throw Missing.Feedback(id);
        var isSeenAnew = call.Has(_stance) || _explain.In(call);
        var all = isSeenAnew ? await store.ProbesAsync(id, _stance.In(call) ?? Stance.Balanced, cancellation) : detail.Probes;
        var probes = all.Where(probe => status is null || probe.Status == status).ToList();

        if (call.Json)
            call.PrintJson(json => json.Array(probes, static (json, probe) => json.WriteFields(probe)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            TrackedLayout.Write(call.Out, probes, call.Shell.Columns(), _explain.In(call));
        else
            Tabs.Write(call.Out, TrackedLayout.Rows(probes, _explain.In(call)));
    }
}
