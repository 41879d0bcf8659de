namespace FeedbackLoop.Guides.Sheets;

/// <summary>A text of the sheet, found again in a reply although a mail program broke its lines, took off its marks or changed its quotation marks: letters and digits count.</summary>
internal sealed class Passage
{
    private readonly string key;
    private readonly string tail;

    public Passage(string shown)
    {
        Text = shown;
        key = SameQuestion.Key(shown);
        tail = new string([.. shown.Reverse().TakeWhile(letter => !char.IsLetterOrDigit(letter)).Reverse().Where(letter => !char.IsWhiteSpace(letter))]);
    }

    public string Text { get; }

    /// <summary>Whether the lines from <paramref name="at"/> on, from the character <paramref name="from"/> of the first one, begin with this text.</summary>
    /// <returns>The last line of it and the character behind it; null where they do not.</returns>
    public (int Line, int Column)? EndIn(IReadOnlyList<ReplyLine> lines, int at, int from = 0)
    {
        var met = 0;
        for (var line = at; line < lines.Count && !lines[line].IsBlank; line++)
        {
            var body = lines[line].Body;
            for (var column = line == at ? from : 0; column < body.Length; column++)
            {
                if (!char.IsLetterOrDigit(body[column]))
                    continue;
                if (met == key.Length || char.ToLowerInvariant(body[column]) != key[met])
                    return null;
                if (++met == key.Length)
                    return (line, Closing(body, column + 1));
            }
        }

        return null;
    }

    /// <summary>Whether the lines from <paramref name="at"/> on hold this text and nothing else.</summary>
    /// <returns>How many lines it takes; 0 where they do not.</returns>
    public int LinesIn(IReadOnlyList<ReplyLine> lines, int at) =>
        lines[at].Body.Any(char.IsLetterOrDigit) && EndIn(lines, at) is { } end && !lines[end.Line].Body.Skip(end.Column).Any(char.IsLetterOrDigit) ? end.Line - at + 1 : 0;

    private int Closing(string body, int column)
    {
        while (column < body.Length && (body[column] is '*' or '_' or '\\' or '"' or '”' or '’' || tail.Contains(body[column], StringComparison.Ordinal)))
            column++;
        return column;
    }
}
