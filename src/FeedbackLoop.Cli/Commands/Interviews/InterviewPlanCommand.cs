using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview plan</c>: keeps an appointment with its guide.</summary>
internal sealed class InterviewPlanCommand : LoopCommand
{
    private readonly TextOption _customer = new("--customer", "NAME", "The customer; a new name is added.");
    private readonly NamesOption _with = new("--with", "Who at the customer is asked; again for each further one. A new name is added.");
    private readonly NamesOption _by = new("--by", "Who of us asks.");
    private readonly NamesOption _observer = new("--observer", "Who of us only listens.");
    private readonly MomentOption _at = new("--at", "When it begins");
    private readonly NumberOption _minutes = new("--minutes", "How long it takes: 15 to 90 minutes (30 unless said otherwise).", 15, 90);
    private readonly FeedbackIdsOption _from = new("--from", "The feedback to ask about, such as 12,15; else all that is open with the customer.");
    private readonly TextOption _incentive = new("--incentive", "TEXT", "What the participants get for their time.");
    private readonly StyleOptions _how = new();
    private readonly CalendarOptions _calendar = new();

    public InterviewPlanCommand() : base("plan", "Plan an interview: with whom, when, and the guide to what is open.",
        "loop interview plan --customer Acme --with \"Kim Ortiz\" --at \"next Tuesday 14:00\"",
        "loop interview plan --customer Acme --with \"Kim Ortiz\" --by Priya --at \"tomorrow at 2pm\" --minutes 45 --from 12,15 --ics acme.ics")
    {
        Add(_customer);
        Add(_with);
        Add(_by);
        Add(_observer);
        Add(_at);
        Add(_minutes);
        Add(_from);
        Add(_incentive);
        _how.AddTo(this);
        _calendar.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var interview = new NewInterview
        {
            Customer = _customer.In(call),
            With = _with.In(call),
            By = _by.In(call),
            Observers = _observer.In(call),
            StartsAt = _at.In(call),
            Minutes = _minutes.In(call) ?? 30,
            From = _from.In(call),
            Incentive = _incentive.In(call),
        };
        if (interview.Customer is null && interview.With.Count == 0)
            throw new Misuse("An interview is with somebody: give --customer, --with, or both.");
        if (_calendar.IsIn(call) && interview.StartsAt is null)
            throw new Misuse("--ics needs a time: give --at too.");
        _calendar.Check(call);

        var how = await _how.ReadAsync(call, cancellation);
        await using var store = await call.WriteStoreAsync(cancellation);
        foreach (var id in interview.From)
        {
            if (await store.ShowAsync(id, cancellation) is null)
                throw Missing.Feedback(id);
        }

        await InterviewCheck.FromAsync(store, interview, cancellation);

        var planned = await store.PlanInterviewAsync(interview, how, cancellation);
        if (call.Json)
            call.PrintJson(json => json.Write(planned), call.Shell.OutputIsTerminal);
        else
            call.Out.WriteLine(call.IsTerminal ? $"Planned as interview {planned.Detail.Interview.Id}." : Ids.Of(planned.Detail.Interview.Id));
        PlannedLayout.Write(call, planned);
        await _calendar.WriteAsync(call, planned.Detail.Interview, cancellation);
    }
}
