using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview cancel</c>: it does not take place.</summary>
internal sealed class InterviewCancelCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly CalendarOptions _calendar = new();

    public InterviewCancelCommand() : base("cancel", "Say that an interview does not take place. Its questions stay open.",
        "loop interview cancel 3",
        "loop interview cancel 3 --ics acme.ics --force")
    {
        Add(_id);
        _calendar.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        _calendar.Check(call);
        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var there = await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id);
        if (there.Interview.Status == InterviewStatus.Held)
            throw new Refusal($"Interview {id} was held, so it cannot be cancelled: loop interview edit {id} --status planned takes that back.");
        var cancelled = (await store.EditInterviewAsync(id, interview => interview with { Status = InterviewStatus.Cancelled }, cancellation))!.Detail.Interview;
        if (call.Json)
            call.PrintJson(json => json.Object(cancelled, static (json, interview) => json.WriteFields(interview)), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, [[Ids.Of(id), Names.Of(cancelled.Status)]]);
        await _calendar.WriteAsync(call, cancelled, cancellation);
    }
}
