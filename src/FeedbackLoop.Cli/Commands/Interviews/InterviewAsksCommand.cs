using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview asks</c>: what participants ask for that is new; on confirmation it is direct feedback.</summary>
internal sealed class InterviewAsksCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly PassageOption _accept = new("--accept", "Log what is asked for there as direct feedback, and probe it: 1204-1310.");
    private readonly TextOption _text = new("--text", "STATEMENT", "Other words for the statement that is logged.");

    public InterviewAsksCommand() : base("asks", "List what participants ask for that no feedback says yet, and log it on confirmation.",
        "loop interview asks 3",
        "loop interview asks 3 --accept 2210-2271",
        "loop interview asks 3 --accept 2210-2271 --text \"We want to approve invoices on the phone\"")
    {
        Add(_id);
        Add(_accept);
        Add(_text);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var (id, accepted, text) = (_id.In(call), _accept.In(call), _text.In(call));
        if (text is not null && accepted is null)
            throw new Misuse("--text goes with --accept: give both.");
        if (accepted is null)
            await ListAsync(call, id, cancellation);
        else
            await AcceptAsync(call, id, accepted, text, cancellation);
    }

    private static async Task ListAsync(Call call, long id, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        IReadOnlyList<SuggestedAsk> asks;
        using (new SlowNotice(call, $"Looking through interview {id}"))
            asks = await store.SuggestAsksAsync(id, cancellation) ?? throw Missing.Interview(id);
        if (call.Json)
            call.PrintJson(json => json.Array(asks, static (json, ask) => json.WriteFields(ask)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal && asks.Count > 0)
            Table.Write(call, ["PASSAGE", "AT", "SPEAKER", "ASKS FOR", "NEAR", "WORDS"], asks.Select(Row));
        else
            Tabs.Write(call.Out, asks.Select(Row));
        if (call.Json)
            return;
        call.Say(asks.Count == 0
            ? "Nobody asks for anything that no feedback says yet, as far as can be told."
            : $"To log one as direct feedback: loop interview asks {id} --accept {asks[0].Key}");
    }

    private static async Task AcceptAsync(Call call, long id, PassageKey passage, string? text, CancellationToken cancellation)
    {
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        if (await store.ShowInterviewAsync(id, cancellation) is null)
            throw Missing.Interview(id);
        var accepted = await store.AcceptAskAsync(id, passage, text, cancellation) ?? throw Missing.Passage(id, passage);
        if (call.Json)
        {
            call.PrintJson(json => json.Write(accepted), call.Shell.OutputIsTerminal);
            return;
        }

        Tabs.Write(call.Out, [[Ids.Of(accepted.Logged.Feedback.Id)]]);
        call.Out.Flush();
        LoggedLayout.Write(call.Talk, accepted.Logged, call.Shell.Columns());
        call.Talk.Flush();
    }

    /// <summary>The passage, the time, who says it, the thing, the feedback that is about something similar, the words.</summary>
    private static IReadOnlyList<string?> Row(SuggestedAsk found) =>
    [
        found.Key.ToString(),
        found.Ask.At is { } at ? InterviewTime.Format(at) : null,
        found.Ask.Speaker,
        found.Ask.Topics[0].Text,
        found.Ask.Near is { } near ? Ids.Of(near) : null,
        found.Ask.Text,
    ];
}
