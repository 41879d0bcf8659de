using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop list</c>: what was heard, the latest first.</summary>
internal sealed class ListCommand : LoopCommand
{
    private readonly TextOption _customer = new("--customer", "NAME", "Only of this customer.");
    private readonly TextOption _via = new("--via", "NAME", "Only what this colleague relayed.");
    private readonly ChoiceOption _status = new("--status", "Only feedback that is", Names.All<FeedbackStatus>);
    private readonly DayOption _since = new("--since", "Only what was heard on that day or later");
    private readonly NumberOption _limit = new("--limit", "How many at most (50 unless said otherwise).", 1, 1_000_000);
    private readonly TextOption _before = new("--before", "ID", "Only feedback with a smaller number: the next page.");

    public ListCommand() : base("list", "List what was heard, the latest first.",
        "loop list",
        "loop list --customer Acme --status open",
        "loop list --since \"last Monday\" --json",
        "loop list --limit 100 --before 401")
    {
        Add(_customer);
        Add(_via);
        Add(_status);
        Add(_since);
        Add(_limit);
        Add(_before);
    }

    public override bool IsBrief => true;

    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var filter = new FeedbackFilter
        {
            Customer = _customer.In(call),
            Via = _via.In(call),
            Status = call.Value(_status) is { } status ? Names.Parse<FeedbackStatus>(status) : null,
            Since = _since.In(call),
            Limit = _limit.In(call) ?? 50,
            Before = _before.In(call) is { } before ? Ids.Read(before) ?? throw new Misuse($"--before takes the number of a feedback such as 12, not '{before}'.") : null,
        };
        // The command that is typed most: the machinery of a first await costs it a millisecond, and all is done when the call returns.
        var store = call.ReadStoreAsync(cancellation).GetAwaiter().GetResult();
        try
        {
            if ((filter.Customer ?? filter.Via) is not null)
                Missing.RefuseUnknownAsync(store, filter.Customer, filter.Via, cancellation).GetAwaiter().GetResult();
            Print(call, store.ListAsync(filter, cancellation).GetAwaiter().GetResult());
            return Task.CompletedTask;
        }
        finally
        {
            store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void Print(Call call, IReadOnlyList<FeedbackSummary> feedback)
    {
        if (call.Json)
            PrintJson(call, feedback);   // in its own method, since the JSON library is loaded where it is named
        else if (call.IsTerminal)
            FeedbackList.Write(call, feedback);
        else
            Tabs.Write(call.Out, FeedbackList.Rows(feedback));
    }

    private static void PrintJson(Call call, IReadOnlyList<FeedbackSummary> feedback) =>
        call.PrintJson(json => json.Array(feedback, static (json, item) => json.WriteFields(item)), call.Shell.OutputIsTerminal);
}
