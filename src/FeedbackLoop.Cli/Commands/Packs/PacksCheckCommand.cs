using System.CommandLine;
using System.Globalization;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Cli.Commands.Packs;

/// <summary><c>loop packs check</c>: what is wrong with topic packs of one's own.</summary>
internal sealed class PacksCheckCommand : LoopCommand
{
    private readonly Argument<string?> _path = new("path")
    {
        Description = "A folder of packs, or the file of one; else your folder of packs.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public PacksCheckCommand() : base("check", "Check topic packs of your own: their examples, words and questions. Exits with 1 where something is wrong.",
        "loop packs check",
        "loop packs check ../our-packs",
        "loop packs check packs/stock-taking.json",
        "loop packs check --json")
    {
        Add(_path);
        Add(PacksOption.Shared);
    }

    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var report = Check(call);
        if (call.Json)
            call.PrintJson(json => json.Object(report, (json, report) => json.WriteFields(report)), call.Shell.OutputIsTerminal);
        else
            Print(call, report);
        call.Exit = report.Findings.Count == 0 ? ExitCode.Done : ExitCode.Found;
        return Task.CompletedTask;
    }

    private PackReport Check(Call call)
    {
        if (call.Value(_path) is not { } typed)
            return call.OwnFolder() is { } own ? PackCheck.Folder(own.Path) : throw new Refusal("There are no topic packs of your own: loop packs new NAME begins one.");
        var path = Path.GetFullPath(TypedText.Readable(typed, "The path"), call.Shell.Folder);
        if (Directory.Exists(path))
            return PackCheck.Folder(path);
        return File.Exists(path) ? PackCheck.File(path) : throw new Refusal($"There is no folder and no file {typed}: name one that is there.");
    }

    private static void Print(Call call, PackReport report)
    {
        foreach (var finding in report.Findings)
            call.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{PacksFolder.Shown(finding.File, call.Shell)}:{finding.Line}: {finding.Problem}"));
        if (report.PassedOver.Count > 0)
            call.Say($"Passed over, since they are hidden or do not end with .json: {string.Join(", ", report.PassedOver.Select(Path.GetFileName))}.");
        call.Say($"{Count(report.Files.Count, "topic pack")} checked, {(report.Findings.Count == 0 ? "nothing to mend" : Count(report.Findings.Count, "finding"))}.");
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
