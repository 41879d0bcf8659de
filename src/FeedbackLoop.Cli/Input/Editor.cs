using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Input;

/// <summary>Lets the person write a text in their own editor: <c>$VISUAL</c>, else <c>$EDITOR</c>.</summary>
internal static class Editor
{
    private const int Limit = 4 * 1024 * 1024;

    /// <summary>The text that was written, without blanks around it.</summary>
    /// <param name="call">The running command.</param>
    /// <param name="text">What stands in the file at first.</param>
    public static async Task<string> WriteAsync(Call call, string text, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("feedbackloop-");   // for the owner alone
        try
        {
            var file = Path.Combine(folder.FullName, "statement.txt");
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            await RunAsync(Command(call.Shell), file, cancellation);
            await using var written = File.OpenRead(file);
            var result = (await StrictUtf8.ReadAllAsync(written, "The text", Limit, cancellation)).Trim();
            return result.Length > 0 ? result : throw new Refusal("The text is empty: nothing was done.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Command(Shell shell)
    {
        foreach (var name in (string[])["VISUAL", "EDITOR"])
        {
            if (shell.Variable(name) is { } command && !string.IsNullOrWhiteSpace(command))
                return command;
        }

        return OperatingSystem.IsWindows() ? "notepad" : "vi";
    }

    /// <summary>Editors come with options of their own (<c>code --wait</c>), so the words before the file are passed on.</summary>
    private static async Task RunAsync(string command, string file, CancellationToken cancellation)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(words[0], [.. words[1..], file]));
            await process!.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
                throw new Refusal($"{words[0]} ended with an error: nothing was done.");
        }
        catch (Win32Exception)
        {
            throw new Refusal($"There is no editor {words[0]}: set EDITOR to yours, or give the text in quotes.");
        }
    }
}
