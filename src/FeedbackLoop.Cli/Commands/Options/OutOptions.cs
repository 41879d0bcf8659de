using System.CommandLine;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>Where a document goes: <c>--out</c> and <c>--force</c>.</summary>
/// <param name="endings">What the name of the file may end in, the most useful first: .md, .txt. A name without an ending is taken as it stands.</param>
internal sealed class OutOptions(params string[] endings)
{
    private readonly TextOption _out = new("--out", "FILE", "Write it to this file instead of standard output.");
    private readonly FlagOption _force = new("--force", "Replace the file where there is one.", "--yes");

    public void AddTo(Command command)
    {
        command.Add(_out);
        command.Add(_force);
    }

    /// <summary>The file that was named; null for standard output.</summary>
    public string? File(Call call)
    {
        call.AtMostOne(GlobalOptions.Json, _out);
        call.AtMostOne(GlobalOptions.Json, _force);
        if (_out.In(call) is not ({ } file and not "-"))
            return null;
        RefuseOther(file);
        return file;
    }

    private void RefuseOther(string file)
    {
        var ending = Path.GetExtension(file);
        if (ending.Length == 0 || Array.Exists(endings, known => known.Equals(ending, StringComparison.OrdinalIgnoreCase)))
            return;
        var instead = ending.Equals(".json", StringComparison.OrdinalIgnoreCase)
            ? $"--json > {file}"
            : $"--out {Typed.Word(Path.ChangeExtension(file, endings[0]))}";
        var how = ending.Equals(".pdf", StringComparison.OrdinalIgnoreCase) && endings[0] == ".html" ? ", and print that page as PDF" : "";
        throw new Misuse($"--out writes files that end in {string.Join(", ", endings[..^1])} or {endings[^1]}, not {ending}: type {instead}{how}.");
    }

    /// <summary>Prints the document, or writes the file and says so.</summary>
    public async Task WriteAsync(Call call, string document, CancellationToken cancellation)
    {
        if (File(call) is not { } file)
        {
            call.Out.Write(document);
            return;
        }

        await OutputFile.WriteAsync(Path.GetFullPath(file, call.Shell.Folder), file, document, _force.In(call), cancellation);
        call.Say($"Written to {file}.");
    }
}
