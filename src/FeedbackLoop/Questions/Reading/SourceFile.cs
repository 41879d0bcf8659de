namespace FeedbackLoop.Questions.Reading;

/// <summary>A file as lines; <c>\n</c>, <c>\r\n</c> and <c>\r</c> end one.</summary>
internal sealed class SourceFile
{
    private readonly List<int> starts = [0];

    public SourceFile(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                starts.Add(at + 1);
        }
    }

    public string Text { get; }

    public int Lines => starts.Count;

    /// <summary>The line of that index from 0, without its end.</summary>
    public TextSpan Line(int line)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : Text.Length;
        while (end > starts[line] && Text[end - 1] is '\n' or '\r')
            end--;
        return TextSpan.Between(starts[line], end);
    }

    public TextPlace PlaceOf(int index)
    {
        var line = starts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return new TextPlace(line + 1, index - starts[line] + 1);
    }
}
