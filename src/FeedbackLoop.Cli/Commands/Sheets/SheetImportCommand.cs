using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Guides.Sheets;

namespace FeedbackLoop.Cli.Commands.Sheets;

/// <summary><c>loop sheet import</c>: the answers in a reply go back to their questions.</summary>
internal sealed class SheetImportCommand : LoopCommand
{
    private const int Limit = 4 * 1024 * 1024;

    private readonly Argument<string?> _file = new("file") { Description = "The reply: a file, or - for standard input." };
    private readonly TextOption _by = new("--by", "NAME", "Who answered; else the colleague who relayed each feedback.");
    private readonly FlagOption _dryRun = new("--dry-run", "Only print what would be kept.");

    public SheetImportCommand() : base("import", "Keep the answers that a colleague wrote into a sheet.",
        "loop sheet import reply.txt",
        "loop sheet import reply.eml.txt --dry-run",
        "pbpaste | loop sheet import - --by \"Dana Reyes\"")
    {
        Add(_file);
        Add(_by);
        Add(_dryRun);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var file = call.Value(_file)!;
        var options = new SheetImportOptions { By = _by.In(call), IsTrial = _dryRun.In(call) };
        var name = file == "-" ? "Standard input" : file;
        string reply;
        await using (var stream = InputFile.Open(call, file))
            reply = await StrictUtf8.ReadAllAsync(stream, name, Limit, cancellation);
        if (SheetReply.FeedbackIn(reply).Count == 0)
            throw new Refusal($"{name} has no number of a question, such as #12.3, at the beginning of a line: nothing was done.");

        await using var store = options.IsTrial ? await call.ReadStoreAsync(cancellation) : await call.ReadWriteStoreAsync(cancellation);
        var import = await store.ImportSheetAsync(reply, options, cancellation);
        if (call.Json)
            call.PrintJson(json => json.Write(import, options.IsTrial), call.Shell.OutputIsTerminal);
        else
            Tabs.Write(call.Out, import.Answers.Select(answer => (IReadOnlyList<string?>)[answer.Answer.Id.ToString(), Names.Of(answer.Outcome), answer.Answer.Text]));
        foreach (var line in ImportReport.Lines(import, options.IsTrial))
            call.Say(line);
    }
}
