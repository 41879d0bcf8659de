using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary><c>loop interview guide</c>: the guide that is kept with an interview.</summary>
internal sealed class InterviewGuideCommand : LoopCommand
{
    private readonly InterviewIdArgument _id = new();
    private readonly ChoiceOption<GuideFormat> _format = new("--format", "How it is written (md unless the file ends in .html)");
    private readonly OutOptions _out = new(".html", ".htm", ".md", ".markdown", ".txt");

    public InterviewGuideCommand() : base("guide", "Print the guide of an interview.",
        "loop interview guide 3",
        "loop interview guide 3 --out acme.html")
    {
        Add(_id);
        Add(_format);
        _out.AddTo(this);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var id = _id.In(call);
        var file = _out.File(call);
        call.AtMostOne(GlobalOptions.Json, _format);
        await using var store = await call.ReadStoreAsync(cancellation);
        var guide = (await store.ShowInterviewAsync(id, cancellation) ?? throw Missing.Interview(id)).Guide;
        if (call.Json)
            call.PrintJson(json => json.Object(guide, static (json, guide) => json.WriteFields(guide)), call.Shell.OutputIsTerminal);
        else
            await _out.WriteAsync(call, GuideCommand.IsHtml(_format.In(call), file) ? guide.ToHtml() : guide.ToMarkdown(), cancellation);
    }
}
