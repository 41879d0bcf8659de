using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Interviews.Reviews;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview review</c>: how well an interview was asked.</summary>
internal sealed class InterviewReviewCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly OutOptions _out = new(".html", ".htm");

    public InterviewReviewCommand() : base("review", "Tell how well an interview was asked; --out FILE writes the report of it as a page.",
        "loop interview review 3",
        "loop interview review 3 --out report.html",
        "loop interview review 3 --json")
    {
        Add(_id);
        _out.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var file = _out.File(call);
        await using var store = await call.ReadStoreAsync(cancellation);
        var report = await ReviewAsync(call, store, id, cancellation) ?? throw Missing.Interview(id);
        if (report.Review.Talk is null && report.Held.Notes.Count == 0)
            throw new Refusal($"Nothing is kept of what was said in interview {Ids.Of(id)}: loop interview import {Ids.Of(id)} FILE takes in a transcript or notes.");

        if (call.Json)
            call.PrintJson(json => json.Object(report, static (json, report) => json.WriteFields(report)), call.Shell.OutputIsTerminal);
        else if (file is not null)
            await _out.WriteAsync(call, report.ToHtml(), cancellation);
        else if (call.IsTerminal)
            ReviewLayout.Write(call.Out, report, call.Shell.Columns());
        else
            Tabs.Write(call.Out, ReviewLayout.Rows(report));

        if (report.Review.Talk is null)
            call.Say($"There is no transcript, so only the notes are reviewed: loop interview import {Ids.Of(id)} FILE takes one in.");
        else if (report.Review.Interviewers.Count == 0)
            call.Say($"No speaker of the transcript is an interviewer, so nothing is known of the questions: loop interview import {Ids.Of(id)} FILE --interviewer NAME, with the same file, says who asked.");
    }

    private static async Task<InterviewReport?> ReviewAsync(Call call, FeedbackStore store, long id, CancellationToken cancellation)
    {
        using var notice = new SlowNotice(call, $"Reviewing interview {Ids.Of(id)}");
        return await store.ReviewInterviewAsync(id, cancellation);
    }
}
