using System.Text;
using System.Text.RegularExpressions;

namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>A file of command lines and what they print.</summary>
/// <remarks>
/// <c>$ loop …</c> is run; below it stands what goes to standard output, then what goes to standard error behind <c>! </c>, then <c>[exit N]</c> unless it is 0.
/// <c>&lt;&lt;&lt; 'text'</c> behind a command is its standard input. <c># terminal 80</c> sends output to a terminal from there on, <c># pipe</c> to a pipe,
/// <c># file NAME 'text'</c> writes a file, and any other <c># …</c> is a comment. UUIDs and the folder are masked.
/// </remarks>
internal static partial class Session
{
    public static string SourceFolder => Path.Combine(Repository.Root, "tests", "FeedbackLoop.Cli.Tests", "Sessions");

    /// <summary>Runs the session and writes it anew, with what is printed now.</summary>
    public static string Play(string text)
    {
        using var workplace = new Workplace().Set("NO_COLOR", "1");
        var played = new StringBuilder();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("$ loop ", StringComparison.Ordinal))
                played.Append(line).Append('\n').Append(Result(workplace, ShellWords.Split(line["$ loop ".Length..])));
            else if (line.StartsWith('#'))
                played.Append(Direct(workplace, line)).Append('\n');
            else if (line.Length == 0 && !played.ToString().EndsWith("\n\n", StringComparison.Ordinal) && played.Length > 0)
                played.Append('\n');
        }

        return played.ToString().TrimEnd('\n') + "\n";
    }

    private static string Direct(Workplace workplace, string line)
    {
        var words = ShellWords.Split(line[1..]);
        if (words is ["terminal", var columns])
            workplace.TerminalColumns = int.Parse(columns, System.Globalization.CultureInfo.InvariantCulture);
        else if (words is ["pipe"])
            workplace.TerminalColumns = null;
        else if (words is ["file", var name, var text])
            File.WriteAllText(Path.Combine(workplace.Folder, name), text);
        return line;
    }

    private static string Result(Workplace workplace, string[] words)
    {
        var run = words is [.. var args, "<<<", var input] ? workplace.Loop(input, args) : workplace.Loop(words);
        var result = new StringBuilder();
        foreach (var line in Lines(run.Output))
            result.Append(line.Length == 0 ? "." : line).Append('\n');
        foreach (var line in Lines(run.Error))
            result.Append(line.Length == 0 ? "!" : "! " + line).Append('\n');
        if (run.Exit != 0)
            result.Append(System.Globalization.CultureInfo.InvariantCulture, $"[exit {run.Exit}]\n");
        return Uuid().Replace(result.ToString(), "UUID").Replace(workplace.Folder, "FOLDER", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n').Select(line => line.TrimEnd());

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uuid();
}
