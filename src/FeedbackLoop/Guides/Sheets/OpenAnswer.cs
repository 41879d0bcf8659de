namespace FeedbackLoop.Guides.Sheets;

/// <summary>The lines under a question, while they are being read.</summary>
/// <param name="Id">The number of the question.</param>
/// <param name="Head">The line with the number.</param>
/// <param name="Problem">Why what is written there is no answer; null where it is.</param>
/// <param name="IsInPlace">Whether the question itself stands there too, so that numbers below it are amounts rather than questions.</param>
internal sealed record OpenAnswer(ProbeId Id, ReplyLine Head, SheetNoteKind? Problem, bool IsInPlace)
{
    private readonly List<string> lines = [];

    public bool HasText => lines.Exists(line => !IsBlank(line));

    public void Add(string text) => lines.Add(text);

    public void Add(ReplyLine line) => lines.Add(ReplyEscape.Undo(line.Without(Head.Depth)));

    /// <summary>What was written, without the place left for it and without blanks around it.</summary>
    public string Text()
    {
        var first = lines.FindIndex(line => !IsBlank(line));
        if (first < 0)
            return "";

        var text = new List<string>(lines[first..]);
        if (ReplyWords.BehindPlaceholder(text[0]) is { } behind)
            text[0] = behind;
        else if (text.FindIndex(ReplyWords.IsPlaceholder) is >= 0 and var placeholder)
            text.RemoveAt(placeholder);
        while (text.Count > 0 && IsBlank(text[^1]))
            text.RemoveAt(text.Count - 1);
        return string.Join('\n', text).Trim();
    }

    private static bool IsBlank(string line) => new ReplyLine(0, line).IsBlank;
}
