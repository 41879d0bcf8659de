using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Cli.Commands.Packs;

/// <summary><c>loop packs new</c>: begins a topic pack.</summary>
internal sealed class PacksNewCommand : LoopCommand
{
    private readonly Argument<string?> _name = new("name") { Description = "Its name: small letters, digits and hyphens. That of a built-in pack copies it." };

    public PacksNewCommand() : base("new", "Begin a topic pack of your own, in your folder of packs.",
        "loop packs new stock-taking",
        "loop packs new reports",
        "loop packs new legal --packs ../our-packs")
    {
        Add(_name);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var name = TypedText.Readable(call.Value(_name)!, "The name");
        if (!PackOutline.IsValidName(name))
            throw new Refusal($"A topic pack cannot be called {name}: take small letters, digits and hyphens, such as stock-taking.");
        var folder = PacksFolder.Choose(call) ?? throw new Refusal($"There is no HOME to keep packs in: name a folder with {PacksOption.Shared.Name}, or set FEEDBACKLOOP_PACKS.");
        var path = Path.Combine(folder.Path, name + ".json");
        var shown = PacksFolder.Shown(path, call.Shell);
        if (Path.Exists(path))
            throw new Refusal($"{shown} is there already and was left as it is: edit it, then type loop packs check.");

        Make(folder, call.Shell);
        await OutputFile.WriteAsync(path, shown, PackOutline.For(name), replace: false, cancellation);
        if (call.Json)
            PrintJson(call, name, path);
        else
            call.Out.WriteLine(call.IsTerminal ? $"Written to {shown}." : path);
        call.Say("Edit it, then type: loop packs check");
    }

    private static void Make(PacksFolder folder, Shell shell)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"The folder {PacksFolder.Shown(folder.Path, shell)} cannot be made: name another with {PacksOption.Shared.Name}.");
        }
    }

    private static void PrintJson(Call call, string name, string path) => call.PrintJson(
        json =>
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteString("file"u8, path);
            json.WriteEndObject();
        },
        call.Shell.OutputIsTerminal);
}
