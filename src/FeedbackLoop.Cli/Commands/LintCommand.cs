using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Questions;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop lint</c>: what is wrong with the questions of a guide or a list.</summary>
internal sealed class LintCommand : LoopCommand
{
    private const int Limit = 4 * 1024 * 1024;

    private readonly Argument<string?> _file = new("file") { HelpName = "file", Description = "A guide or a list of questions, Markdown or plain text; - is standard input." };
    private readonly ChoiceOption<LintFormat> _format = new("--format", "How the findings are written (text unless said otherwise)");
    private readonly ChoiceOption<LintSeverity> _severity = new("--severity", "From which severity on findings end with exit code 1 (warning unless said otherwise)");
    private readonly ChoiceOption<SetRules> _set = new("--set", "Whether questions are looked at together: always, never, or as many as there are (auto)");

    public LintCommand() : base("lint", "Find what is wrong with questions: leading, closed, double-barrelled, hypothetical and more.",
        "loop lint guide.md",
        "loop lint - --severity error < questions.txt",
        "loop lint guide.md --format sarif > findings.sarif")
    {
        Add(_file);
        Add(_format);
        Add(_severity);
        Add(_set);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        call.AtMostOne(GlobalOptions.Json, _format);
        var file = TypedText.Readable(call.Value(_file)!, "The file");
        var format = call.Json ? LintFormat.Json : _format.In(call) ?? LintFormat.Text;
        await using var stream = InputFile.Open(call, file);
        var text = await StrictUtf8.ReadAllAsync(stream, file == "-" ? "Standard input" : file, Limit, cancellation);

        var set = QuestionSet.Read(text);
        var linted = new LintedFile(file == "-" ? null : file, set, QuestionLinter.Default.Lint(set, _set.In(call) ?? SetRules.Auto));
        Print(call, format, linted);
        call.Say(linted.Summary);
        if (linted.Findings.Any(finding => finding.Severity >= (_severity.In(call) ?? LintSeverity.Warning)))
            call.Exit = ExitCode.Found;
    }

    private static void Print(Call call, LintFormat format, LintedFile linted)
    {
        if (format == LintFormat.Json)
            call.PrintJson(json => json.Object(linted, static (json, linted) => json.WriteFields(linted)), call.Shell.OutputIsTerminal);
        else if (format == LintFormat.Sarif)
            call.PrintJson(json => json.Object(linted, static (json, linted) => json.WriteSarif(linted)), indented: true);
        else if (call.IsTerminal)
            LintLayout.Write(call.Out, linted, call.Shell.Columns());
        else
            Tabs.Write(call.Out, LintLayout.Rows(linted));
    }
}

/// <summary>How findings are written.</summary>
internal enum LintFormat
{
    Text,
    Json,
    Sarif,
}
