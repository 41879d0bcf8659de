using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop answer</c>: keeps the answer to a probe.</summary>
internal sealed class AnswerCommand : LoopCommand
{
    private readonly ProbeIdArgument _id = new();

    private readonly Argument<string?> _answer = new("answer")
    {
        Description = "The answer, in quotes; - reads it from standard input.",
    };

    private readonly ChoiceOption<Knower> _from = new("--from", "Who knew it (proxy unless said otherwise)");
    private readonly TextOption _by = new("--by", "NAME", "The name of the person who said so.");
    private readonly DayOption _on = new("--on", "The day it was said");
    private readonly Option<bool> _replace = new("--replace") { Description = "Put it in the place of an earlier answer." };

    public AnswerCommand() : base("answer", "Keep the answer to a probe.",
        "loop answer 12.3 \"five, all for month-end\" --from customer --by \"Kim Ortiz\"",
        "loop answer 12.3 \"six, counted again\" --from data --on yesterday --replace",
        "loop answer 12.3 - < answer.txt")
    {
        Add(_id);
        Add(_answer);
        Add(_from);
        Add(_by);
        Add(_on);
        Add(_replace);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var (from, by, on) = (_from.In(call) ?? Knower.Proxy, _by.In(call), _on.Past(call));
        var text = await StatementInput.ReadAsync(call, call.Value(_answer)!, "answer", cancellation);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var result = await store.AnswerAsync(id, new NewAnswer(text) { From = from, By = by, On = on }, call.Parsed.GetValue(_replace), cancellation);

        switch (result.Outcome)
        {
            case AnswerOutcome.NoSuchProbe:
                throw Missing.Probe(id);
            case AnswerOutcome.Blank:
                throw new Refusal("The answer is empty: nothing was done.");
            case AnswerOutcome.AlreadyAnswered:
                throw new Refusal($"{id} has an answer: {result.Probe!.Answer!.Value} ({Provenances.InWords(result.Probe.Answer.Provenance)}). Add --replace to put yours in its place.");
            case AnswerOutcome.Answered or AnswerOutcome.Replaced:
                await PrintAsync(call, result.Probe!, result.Actionability!, store, cancellation);
                break;
            default:
                throw new InvalidOperationException($"The outcome {result.Outcome} is not known here.");
        }
    }

    private static async Task PrintAsync(Call call, TrackedProbe probe, Actionability actionability, FeedbackStore store, CancellationToken cancellation)
    {
        if (call.Json)
        {
            call.PrintJson(
                json =>
                {
                    json.WriteStartObject();
                    json.WriteFields(probe);
                    json.Write("actionability"u8, actionability);
                    json.WriteEndObject();
                },
                call.Shell.OutputIsTerminal);
            return;
        }

        Tabs.Write(call.Out, [[probe.Id.ToString(), Names.Of(probe.Status)]]);
        call.Say($"Feedback {probe.Id.Feedback} is {actionability.Score} % actionable.");
        var open = await store.OpenProbesAsync(feedback: [probe.Id.Feedback], cancellationToken: cancellation);
        if (open is [var next, ..])
            call.Say($"Next: {next.Id}  {next.Probe.Question}");
    }
}
