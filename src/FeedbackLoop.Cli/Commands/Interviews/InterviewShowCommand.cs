using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview show</c>: everything that is kept of one interview.</summary>
internal sealed class InterviewShowCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();

    public InterviewShowCommand() : base("show", "Print everything that is kept of one interview: who takes part, the questions, the notes.",
        "loop interview show 3",
        "loop interview show 3 --json")
    {
        Add(_id);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        await using var store = await call.ReadStoreAsync(cancellation);
        var detail = await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id);
        if (call.Json)
            call.PrintJson(json => json.Object(detail, static (json, detail) => json.WriteFields(detail)), call.Shell.OutputIsTerminal);
        else if (call.IsTerminal)
            InterviewLayout.Write(call, detail);
        else
            Tabs.Write(call.Out, InterviewLayout.Rows(call, detail));
    }
}
