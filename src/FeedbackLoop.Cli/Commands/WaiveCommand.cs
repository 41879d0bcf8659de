using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop waive</c>: gives up a probe.</summary>
internal sealed class WaiveCommand : LoopCommand
{
    private readonly ProbeIdArgument _id = new();
    private readonly TextOption _because = new("--because", "REASON", "Why nobody needs to ask it any more.") { Required = true };

    public WaiveCommand() : base("waive", "Give up a probe, and keep the reason.",
        "loop waive 12.4 --because \"They have left the pilot\"")
    {
        Add(_id);
        Add(_because);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (id, because) = (_id.In(call), _because.In(call)!);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var result = await store.WaiveAsync(id, because, cancellation);
        switch (result.Outcome)
        {
            case WaiveOutcome.Waived when call.Json:
                call.PrintJson(json => json.Object(result.Probe!, static (json, probe) => json.WriteFields(probe)), call.Shell.OutputIsTerminal);
                break;
            case WaiveOutcome.Waived:
                Tabs.Write(call.Out, [[id.ToString(), Names.Of(result.Probe!.Status)]]);
                break;
            case WaiveOutcome.AlreadyAnswered:
                throw new Refusal($"{id} has an answer: {result.Probe!.Answer!.Value}. There is nothing left to give up.");
            case WaiveOutcome.NoReason:
                throw new Refusal("There is no reason: nothing was done. Say why with --because \"…\".");
            case WaiveOutcome.NoSuchProbe:
                throw Missing.Probe(id);
            default:
                throw new InvalidOperationException($"The outcome {result.Outcome} is not known here.");
        }
    }
}
