namespace FeedbackLoop.Guides.Sheets;

/// <summary>A backslash before a line of an answer says that it is no question, rule or signature.</summary>
internal static class ReplyEscape
{
    /// <summary>The line with a backslash where it would be read as something else.</summary>
    public static string Do(string line)
    {
        var (blanks, slashes) = Start(line);
        return NeedsOne(line[(blanks + slashes)..]) ? line.Insert(blanks, "\\") : line;
    }

    /// <summary>The line without the backslash that <see cref="Do"/> put there; a backslash that stands there for itself stays.</summary>
    public static string Undo(string line) => IsEscaped(line) ? line.Remove(Start(line).Blanks, 1) : line;

    /// <summary>Whether a backslash stands before the line that <see cref="Undo"/> takes off.</summary>
    public static bool IsEscaped(string line)
    {
        var (blanks, slashes) = Start(line);
        return slashes > 0 && NeedsOne(line[(blanks + slashes)..]);
    }

    private static bool NeedsOne(string line) => ReplyMark.MayBeOne(new ReplyLine(0, line).Body);

    private static (int Blanks, int Slashes) Start(string line)
    {
        var blanks = 0;
        while (blanks < line.Length && char.IsWhiteSpace(line[blanks]))
            blanks++;
        var slashes = blanks;
        while (slashes < line.Length && line[slashes] == '\\')
            slashes++;
        return (blanks, slashes - blanks);
    }
}
