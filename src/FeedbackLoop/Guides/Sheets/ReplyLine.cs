namespace FeedbackLoop.Guides.Sheets;

/// <summary>A line of a reply.</summary>
/// <param name="Number">1 is the first.</param>
/// <param name="Raw">The line without its line end.</param>
internal sealed record ReplyLine(int Number, string Raw)
{
    /// <summary>How many <c>&gt;</c> stand before it.</summary>
    public int Depth { get; } = Quotes(Raw, int.MaxValue).Depth;

    /// <summary>The line without the <c>&gt;</c> before it and without the blanks around it.</summary>
    public string Body { get; } = Raw[Quotes(Raw, int.MaxValue).End..].Trim();

    public bool IsBlank => Body.Length == 0;

    /// <summary>The line with at most <paramref name="depth"/> of the <c>&gt;</c> taken off.</summary>
    public string Without(int depth) => depth == 0 ? Raw : Raw[Quotes(Raw, depth).End..];

    public static IReadOnlyList<ReplyLine> Split(string text) =>
    [
        .. text.TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select((line, at) => new ReplyLine(at + 1, line)),
    ];

    private static (int Depth, int End) Quotes(string line, int most)
    {
        var (depth, end) = (0, 0);
        while (depth < most)
        {
            var sign = end;
            while (sign < line.Length && char.IsWhiteSpace(line[sign]))
                sign++;
            if (sign == line.Length || line[sign] != '>')
                break;
            end = sign + 1;
            if (end < line.Length && line[end] == ' ')
                end++;
            depth++;
        }

        return (depth, end);
    }
}
