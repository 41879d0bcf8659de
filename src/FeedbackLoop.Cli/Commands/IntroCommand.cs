using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Guides;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop intro</c>: a message that asks the go-between for an introduction.</summary>
internal sealed class IntroCommand : LoopCommand
{
    private readonly FeedbackIdArgument _id = new();

    public IntroCommand() : base("intro", "Print a message that asks the go-between to introduce you to the customer.",
        "loop intro 12",
        "loop intro 12 | pbcopy")
    {
        Add(_id);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        await using var store = await call.ReadStoreAsync(cancellation);
        var detail = await store.ShowAsync(id, cancellation) ?? throw Missing.Feedback(id);
        if (detail.Feedback.Source == SourceKind.Direct)
            throw new Refusal($"Feedback {Ids.Of(id)} was said to us directly, so nobody needs to introduce us. loop guide {Ids.Of(id)} prepares the conversation.");
        var message = Introduction.Write(detail.Feedback, detail.Probes)
            ?? throw new Refusal($"Nothing is open in feedback {Ids.Of(id)} that only the customer can tell. loop probes {Ids.Of(id)} shows where each question stands.");

        if (!call.Json)
        {
            call.Out.Write(message);
            return;
        }

        call.PrintJson(
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("feedback"u8, id);
                json.WriteString("to"u8, detail.Feedback.Via?.Name);
                json.WriteString("customer"u8, detail.Feedback.Customer?.Name);
                json.WriteString("text"u8, message);
                json.WriteEndObject();
            },
            call.Shell.OutputIsTerminal);
    }
}
