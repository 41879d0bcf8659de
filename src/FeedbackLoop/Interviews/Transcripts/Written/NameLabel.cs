namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>A name before a colon at the beginning of a text.</summary>
/// <param name="Name">The name, without brackets and marks of bold print around it.</param>
/// <param name="Length">How many characters it takes, with the colon and the blanks behind.</param>
internal readonly record struct NameLabel(string Name, int Length)
{
    private const int Longest = 100;

    /// <summary>Reads <c>Kim Ortiz: </c>; null where no colon stands behind what could be a name.</summary>
    public static NameLabel? Read(ReadOnlySpan<char> text)
    {
        if (InBrackets(text) is { } bracketed)
            return bracketed;
        var colon = text[..Math.Min(text.Length, Longest)].IndexOfAny(':', '：');
        if (colon < 1)
            return null;
        var end = colon + 1;
        while (end < text.Length && text[end] == '*')
            end++;
        if (text[colon] == ':' && end < text.Length && !char.IsWhiteSpace(text[end]))
            return null;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;
        return NameShape.Clean(text[..colon]) is { } name ? new NameLabel(name, end) : null;
    }

    /// <summary>A whole name or a number in square brackets needs no colon: <c>[SPEAKER_00] </c>; a single word may be a sound: <c>[Music] </c>.</summary>
    private static NameLabel? InBrackets(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '[')
            return null;
        var close = text[..Math.Min(text.Length, Longest)].IndexOf(']');
        if (close < 2 || close + 1 >= text.Length || text[close + 1] != ' ')
            return null;
        return NameShape.Clean(text[1..close]) is { } name && NameShape.IsSure(name) && (name.Contains(' ') || name.Any(char.IsAsciiDigit))
            ? new NameLabel(name, text.Length - text[(close + 1)..].TrimStart().Length)
            : null;
    }
}
