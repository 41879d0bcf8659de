namespace FeedbackLoop.Cli.Commands.Interviews.Running;

/// <summary>A line that was typed while an interview is held: a note, unless it begins with <c>/</c>. A command is one letter behind it, with a blank before what follows.</summary>
/// <param name="Command">The letter of the command, or <see cref="Unknown"/>; null for a note or an empty line.</param>
/// <param name="Text">The note, what stands behind the command, or the whole line that is no command; empty for nothing.</param>
internal sealed record LiveLine(char? Command, string Text)
{
    /// <summary>Shows the commands.</summary>
    public const char Help = '?';

    /// <summary>Begins with <c>/</c> and is no command.</summary>
    public const char Unknown = '/';

    /// <summary>The letters of the commands.</summary>
    public const string Commands = "nbjaqcpslex?";

    /// <summary>Reads a line. What does not begin with <c>/</c> is a note as it stands; <c>//</c> begins a note with <c>/</c>.</summary>
    public static LiveLine Read(string line)
    {
        var text = line.Trim();
        return text switch
        {
            "?" => new LiveLine(Help, ""),
            ['/', '/', ..] => new LiveLine(null, text[1..]),
            ['/', var letter] when IsCommand(letter) => new LiveLine(char.ToLowerInvariant(letter), ""),
            ['/', var letter, ' ' or '\t', .. var rest] when IsCommand(letter) => new LiveLine(char.ToLowerInvariant(letter), rest.Trim()),
            ['/', ..] => new LiveLine(Unknown, text),
            _ => new LiveLine(null, text),
        };
    }

    private static bool IsCommand(char letter) => Commands.Contains(letter, StringComparison.OrdinalIgnoreCase);
}
