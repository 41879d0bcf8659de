using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview list</c>: what is planned and what was held, the latest planned first.</summary>
internal sealed class InterviewListCommand : LoopCommand
{
    private readonly TextOption _customer = new("--customer", "NAME", "Only with this customer.");
    private readonly TextOption _with = new("--with", "NAME", "Only where this person takes part.");
    private readonly ChoiceOption<InterviewStatus> _status = new("--status", "Only interviews that are");
    private readonly NumberOption _limit = new("--limit", "How many at most (50 unless said otherwise).", 1, 1_000_000);
    private readonly TextOption _before = new("--before", "ID", "Only interviews with a smaller number: the next page.");

    public InterviewListCommand() : base("list", "List interviews, the latest planned first.",
        "loop interview list",
        "loop interview list --customer Acme --status planned")
    {
        Add(_customer);
        Add(_with);
        Add(_status);
        Add(_limit);
        Add(_before);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var filter = new InterviewFilter
        {
            Customer = _customer.In(call),
            With = _with.In(call),
            Status = _status.In(call),
            Limit = _limit.In(call) ?? 50,
            Before = _before.In(call) is { } before ? Ids.Read(before) ?? throw new Misuse($"--before takes the number of an interview such as 3, not '{before}'.") : null,
        };
        await using var store = await call.ReadStoreAsync(cancellation);
        await Missing.RefuseUnknownAsync(store, filter.Customer, via: null, cancellation);
        var interviews = await store.ListInterviewsAsync(filter, cancellation);

        if (call.Json)
            call.PrintJson(json => json.Array(interviews, static (json, item) => json.WriteFields(item)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            Table.Write(call, ["ID", "AT", "CUSTOMER", "WITH", "MINUTES", "STATUS", "NOTES"], InterviewList.Rows(call, interviews).Select(row => row.Take(7).ToList()));
        else
            Tabs.Write(call.Out, InterviewList.Rows(call, interviews));
    }
}
