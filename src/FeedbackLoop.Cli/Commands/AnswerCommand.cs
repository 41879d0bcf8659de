using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop answer</c>: keeps the answer to a probe.</summary>
internal sealed class AnswerCommand : LoopCommand
{
    private readonly ProbeIdArgument _id = new();

    private readonly Argument<string?> _answer = new("answer")
    {
        Description = "The answer, in quotes; - reads it from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly ChoiceOption<Knower> _from = new("--from", "Who knew it (proxy unless said otherwise)");
    private readonly TextOption _by = new("--by", "NAME", "The name of the person who said so.");
    private readonly DayOption _on = new("--on", "The day it was said");
    private readonly FlagOption _replace = new("--replace", "Put it in the place of an earlier answer.");
    private readonly FlagOption _takeBack = new("--take-back", "Take the answer back, and open the question again.");

    public AnswerCommand() : base("answer", "Keep the answer to a probe.",
        "loop answer 12.3 \"five, all for month-end\" --from customer --by \"Kim Ortiz\"",
        "loop answer 12.3 \"six, counted again\" --from data --on yesterday --replace",
        "loop answer 12.3 - < answer.txt",
        "loop answer 12.3 --take-back")
    {
        Add(_id);
        Add(_answer);
        Add(_from);
        Add(_by);
        Add(_on);
        Add(_replace);
        Add(PacksOption.Shared);
        Add(_takeBack);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var (from, by, on) = (_from.In(call) ?? Knower.Proxy, _by.In(call), _on.Past(call));
        var takesBack = _takeBack.In(call);
        var argument = call.Value(_answer);
        if (takesBack == argument is not null)
            throw new Misuse(takesBack ? "An answer and --take-back exclude each other: give one of them." : "There is no answer: give it in quotes, or - to read it from standard input.");

        var text = argument is null ? "" : await StatementInput.ReadAsync(call, argument, "answer", cancellation);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var result = takesBack
            ? await store.TakeBackAnswerAsync(id, cancellation)
            : await store.AnswerAsync(id, new NewAnswer(text) { From = from, By = by, On = on }, _replace.In(call), cancellation);

        switch (result.Outcome)
        {
            case AnswerOutcome.NoSuchProbe:
                throw Missing.Probe(id);
            case AnswerOutcome.Blank:
                throw new Refusal("The answer is empty: nothing was done.");
            case AnswerOutcome.NotAnswered:
                throw new Refusal($"{id} has no answer: there is nothing to take back.");
            case AnswerOutcome.AlreadyAnswered when _replace.In(call):
                throw new Refusal($"{id} has the customer's own answer: {result.Probe!.Answer!.Value}. Hearsay does not replace it: add --from customer if the customer said so, or first loop answer {id} --take-back.");
            case AnswerOutcome.AlreadyAnswered:
                throw new Refusal($"{id} has an answer: {result.Probe!.Answer!.Value} ({Provenances.InWords(result.Probe.Answer.Provenance)}). Add --replace to put yours in its place.");
            default:
                await PrintAsync(call, result, store, cancellation);
                break;
        }
    }

    private static async Task PrintAsync(Call call, AnswerResult result, FeedbackStore store, CancellationToken cancellation)
    {
        if (call.Json)
        {
            call.PrintJson(json => json.Write(result), call.Shell.OutputIsTerminal);
            return;
        }

        var probe = result.Probe!;
        Tabs.Write(call.Out, new[] { probe }.Concat(result.Also).Select(kept => (string?[])[kept.Id.ToString(), Names.Of(kept.Status)]));
        call.Out.Flush();
        foreach (var sentence in AnswerReport.Sentences(result))
            call.Say(sentence);
        call.Say($"Feedback {probe.Id.Feedback} is {result.Actionability!.Score} % actionable.{(result.Actionability.Next is { } step ? " " + NextSentence.Of(step) : "")}");
        var open = await store.OpenProbesAsync(feedback: [probe.Id.Feedback], cancellationToken: cancellation);
        if (open is [var next, ..])
            call.Say($"Next: {next.Id}  {next.Probe.Question}");
    }
}
