using System.Text;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Documentation;

/// <summary>
/// The sessions that a document shows: in each block marked <c>console</c>, a line that begins with <c>$ loop</c> is what a person types,
/// and the lines below it are what the tool prints on a terminal of 100 columns. A block marked <c>json</c> and a name is a file that is written. All blocks of a document share one folder, from top to bottom.
/// </summary>
internal static class Sessions
{
    private const string Prompt = "$ ";
    private const string FileMark = "```json ";

    /// <summary>The document with what the tool really prints.</summary>
    public static async Task<string> ReplayAsync(string document, string folder)
    {
        var replayed = new List<string>();
        var inSession = false;
        string? file = null;
        foreach (var line in document.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inSession = line == "```console";
                file = line.StartsWith(FileMark, StringComparison.Ordinal) ? Path.Combine(folder, line[FileMark.Length..]) : null;
                if (file is not null)
                    File.Delete(file);
            }
            else if (file is not null)
            {
                await File.AppendAllTextAsync(file, line + "\n");
            }
            else if (inSession && !line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                continue;
            }

            replayed.Add(line);
            if (inSession && line.StartsWith(Prompt, StringComparison.Ordinal))
                replayed.AddRange(await OutputOfAsync(line[Prompt.Length..], folder));
        }

        return string.Join('\n', replayed);
    }

    private static async Task<IEnumerable<string>> OutputOfAsync(string line, string folder)
    {
        var words = ShellWords.Split(line);
        if (words[0] != "loop")
            throw new FormatException($"A session shows the tool alone; this is another program: {line}");

        using var screen = new MemoryStream();
        var shell = new Shell
        {
            Input = Stream.Null,
            Output = screen,
            Error = screen,
            Folder = folder,
            Variable = name => name switch { "NO_COLOR" => "1", "FEEDBACKLOOP_NOW" => "2026-03-02T09:00:00Z", _ => null },
            OutputIsTerminal = true,
            Columns = () => 100,
        };
        Loop.Run([.. words.Skip(1)], shell);
        return Encoding.UTF8.GetString(screen.ToArray()).TrimEnd().Split('\n').Select(printed => printed.TrimEnd());
    }
}
