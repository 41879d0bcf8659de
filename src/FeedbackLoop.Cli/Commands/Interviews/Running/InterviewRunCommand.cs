using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews.Running;

/// <summary><c>loop interview run</c>: goes through the guide and takes notes, each kept as it is entered.</summary>
internal sealed class InterviewRunCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();

    public InterviewRunCommand() : base("run", "Hold an interview: shows question by question, and keeps each note as you type it. Goes on where it was left.",
        "loop interview run 3",
        "loop interview run 3 --json")
    {
        Add(_id);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        if (call.Json)
        {
            await PrintStateAsync(call, id, cancellation);
            return;
        }

        if (!call.Shell.InputIsTerminal || !call.Shell.OutputIsTerminal)
            throw new Refusal($"An interview is run at a terminal, and this is none; to write down a line without one: loop interview note {id} \"…\"");

        await using var store = await call.ReadWriteStoreAsync(cancellation);
        var detail = await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id);
        RefuseFinished(detail.Interview);
        await InterviewCheck.GuideAsync(store, detail, cancellation);
        ConsentCheck.Notes(detail.Interview, speaker: null);
        var live = await LiveInterview.BeginAsync(store, detail, call.Shell.Clock, cancellation);
        await new LiveConversation(live, new LiveScreen(call), new TypedLines(call.Shell.Input)).GoAsync(cancellation);
    }

    private static void RefuseFinished(Interview interview)
    {
        if (interview.Status is InterviewStatus.Held or InterviewStatus.Cancelled)
            throw new Refusal($"Interview {interview.Id} is {Names.Of(interview.Status)}: loop interview edit {interview.Id} --status running takes it up again.");
    }

    /// <summary>Where it stands, for a program that shows it elsewhere; nothing is changed.</summary>
    private static async Task PrintStateAsync(Call call, long id, CancellationToken cancellation)
    {
        await using var store = await call.ReadStoreAsync(cancellation);
        var detail = await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id);
        call.PrintJson(json => json.Write(LiveState.Of(detail, call.Shell.Clock.GetUtcNow())), call.Shell.OutputIsTerminal);
    }
}
