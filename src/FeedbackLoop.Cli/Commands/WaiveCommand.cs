using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop waive</c>: gives up a probe, or asks it again after all.</summary>
internal sealed class WaiveCommand : LoopCommand
{
    private readonly ProbeIdArgument _id = new();
    private readonly TextOption _because = new("--because", "REASON", "Why nobody needs to ask it any more.");
    private readonly FlagOption _takeBack = new("--take-back", "Ask it again after all.");

    public WaiveCommand() : base("waive", "Give up a probe, and keep the reason.",
        "loop waive 12.4 --because \"They have left the pilot\"",
        "loop waive 12.4 --take-back")
    {
        Add(_id);
        Add(_because);
        Add(_takeBack);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        call.AtMostOne(_because, _takeBack);
        var (id, because) = (_id.In(call), _because.In(call));
        if (because is null && !_takeBack.In(call))
            throw new Misuse("There is no reason: say why with --because \"…\", or take it back with --take-back.");
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var result = because is null ? await store.TakeBackWaiverAsync(id, cancellation) : await store.WaiveAsync(id, because, cancellation);
        switch (result.Outcome)
        {
            case WaiveOutcome.Waived or WaiveOutcome.TakenBack when call.Json:
                call.PrintJson(json => json.Object(result.Probe!, static (json, probe) => json.WriteFields(probe)), call.Shell.OutputIsTerminal);
                break;
            case WaiveOutcome.Waived or WaiveOutcome.TakenBack:
                Tabs.Write(call.Out, [[id.ToString(), Names.Of(result.Probe!.Status)]]);
                break;
            case WaiveOutcome.AlreadyAnswered:
                throw new Refusal($"{id} has an answer: {result.Probe!.Answer!.Value}. There is nothing left to give up.");
            case WaiveOutcome.NotWaived:
                throw new Refusal($"{id} is {Names.Of(result.Probe!.Status)} and not given up: there is nothing to take back.");
            case WaiveOutcome.NoReason:
                throw new Refusal("There is no reason: nothing was done. Say why with --because \"…\".");
            case WaiveOutcome.NoSuchProbe:
                throw Missing.Probe(id);
            default:
                throw new InvalidOperationException($"The outcome {result.Outcome} is not known here.");
        }
    }
}
