using System.CommandLine;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Commands.Options;

/// <summary>Where a document goes: <c>--out</c> and <c>--force</c>.</summary>
internal sealed class OutOptions
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
        return _out.In(call) is { } file and not "-" ? file : null;
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
