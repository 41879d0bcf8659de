using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Input;

/// <summary>Lets the person write a text in their own editor: <c>$VISUAL</c>, else <c>$EDITOR</c>.</summary>
internal static class Editor
{
    private const int Limit = 4 * 1024 * 1024;

    /// <summary>Has a text written, and hands it on without blanks around it. Until it is kept its file stays, so that no words are lost.</summary>
    /// <param name="call">The running command.</param>
    /// <param name="text">What stands in the file at first.</param>
    /// <param name="keep">Keeps the text that was written.</param>
    public static async Task<T> WriteAsync<T>(Call call, string text, Func<string, Task<T>> keep, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("feedbackloop-");   // for the owner alone
        var file = Path.Combine(folder.FullName, "statement.txt");
        try
        {
            await File.WriteAllTextAsync(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            await RunAsync(Command(call.Shell), file, cancellation);
            var kept = await keep(await ReadAsync(file, cancellation));
            folder.Delete(recursive: true);
            return kept;
        }
        catch (Exception exception)
        {
            if (!HasNewWords(file, text))
            {
                folder.Delete(recursive: true);
                throw;
            }

            if (exception is not OperationCanceledException)
                throw new Refusal($"{exception.Message} What you wrote is in {file}.");
            call.Say($"What you wrote is in {file}.");
            throw;
        }
    }

    private static async Task<string> ReadAsync(string file, CancellationToken cancellation)
    {
        await using var written = File.OpenRead(file);
        var text = (await StrictUtf8.ReadAllAsync(written, "The text", Limit, cancellation)).Trim();
        return text.Length > 0 ? text : throw new Refusal("The text is empty: nothing was done.");
    }

    private static bool HasNewWords(string file, string before) =>
        File.Exists(file) && File.ReadAllText(file) is var text && !string.IsNullOrWhiteSpace(text) && text.Trim() != before.Trim();

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
