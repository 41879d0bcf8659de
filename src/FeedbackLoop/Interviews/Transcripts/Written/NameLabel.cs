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
}
