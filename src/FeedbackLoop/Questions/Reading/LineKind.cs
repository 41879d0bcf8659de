namespace FeedbackLoop.Questions.Reading;

/// <summary>What a line of Markdown is, and where what it says begins.</summary>
internal enum LineKind
{
    Blank,
    Heading,
    Quote,
    Fence,
    Rule,
    Table,
    Item,
    Text,
}

internal static class LineKinds
{
    /// <summary>The kind of a line, and the index of its first character that says something.</summary>
    public static (LineKind Kind, int Content) Of(ReadOnlySpan<char> line)
    {
        var at = Blanks(line, 0);
        var rest = line[at..];
        if (rest.IsEmpty)
            return (LineKind.Blank, at);
        if (rest[0] == '#' && Heading(rest) is > 0 and var heading)
            return (LineKind.Heading, Blanks(line, at + heading));
        if (rest[0] == '>')
            return (LineKind.Quote, at + 1);
        if (rest.StartsWith("```", StringComparison.Ordinal) || rest.StartsWith("~~~", StringComparison.Ordinal))
            return (LineKind.Fence, at);
        if (IsRule(rest))
            return (LineKind.Rule, at);
        if (rest[0] == '|')
            return (LineKind.Table, at);
        return Marker(rest) is > 0 and var marker ? (LineKind.Item, CheckBox(line, Blanks(line, at + marker))) : (LineKind.Text, at);
    }

    private static int Blanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
            at++;
        return at;
    }

    private static int Heading(ReadOnlySpan<char> rest)
    {
        var marks = 0;
        while (marks < rest.Length && rest[marks] == '#')
            marks++;
        return marks <= 6 && (marks == rest.Length || char.IsWhiteSpace(rest[marks])) ? marks : 0;
    }

    // A line of nothing but three or more of one mark: "---", "* * *", "===".
    private static bool IsRule(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not ('-' or '*' or '_' or '='))
            return false;
        var marks = 0;
        foreach (var character in rest)
        {
            if (character == rest[0])
                marks++;
            else if (!char.IsWhiteSpace(character))
                return false;
        }

        return marks >= 3;
    }

    // "- ", "* ", "+ ", "• ", "1. ", "12) ", "Q3: ".
    private static int Marker(ReadOnlySpan<char> rest)
    {
        if (rest[0] is '-' or '*' or '+' or '•' or '–')
            return rest.Length > 1 && char.IsWhiteSpace(rest[1]) ? 1 : 0;
        var at = rest[0] is 'Q' or 'q' ? 1 : 0;
        var digits = at;
        while (at < rest.Length && char.IsAsciiDigit(rest[at]) && at - digits < 9)
            at++;
        return (at > digits || digits == 1) && at + 1 < rest.Length && rest[at] is '.' or ')' or ':' && char.IsWhiteSpace(rest[at + 1]) ? at + 1 : 0;
    }

    private static int CheckBox(ReadOnlySpan<char> line, int at) =>
        at + 3 <= line.Length && line[at] == '[' && line[at + 1] is ' ' or 'x' or 'X' && line[at + 2] == ']' ? Blanks(line, at + 3) : at;
}
