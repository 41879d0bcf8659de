namespace FeedbackLoop.Questions.Reading;

/// <summary>What an item or paragraph says, without the marks of Markdown, and where each character stands in the file.</summary>
internal sealed class Passage(SourceFile file)
{
    private readonly System.Text.StringBuilder text = new();
    private readonly List<int> indexes = [];
    private readonly List<char> emphasis = [];
    private bool isEmphasized = true;

    /// <summary>Whether all of it is emphasized once, as notes to oneself are: <c>*Wait for the answer.*</c></summary>
    public bool IsNote => isEmphasized && text.Length > 0;

    public bool IsEmpty => text.Length == 0;

    public string Text => text.ToString();

    /// <summary>Whether what comes on the next line, which begins with <paramref name="next"/>, goes on with the sentence.</summary>
    public bool GoesOnWith(char next) => text.Length > 0 && text[^1] is not ('.' or '?' or '!' or ':' or ';') && (char.IsLower(next) || char.IsDigit(next) || next is '(' or '"' or '“');

    /// <summary>Adds the characters of the file from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void Add(int start, int end)
    {
        if (text.Length > 0)
            Put(' ', start);
        for (var at = start; at < end; at++)
        {
            var letter = file.Text[at];
            if (letter == '\\' && at + 1 < end && (char.IsAsciiLetterOrDigit(file.Text[at + 1]) || char.IsWhiteSpace(file.Text[at + 1])) is false)
                Put(file.Text[++at], at);
            else if (letter is '*' or '_' && Emphasis(at, start, end) is > 0 and var marks)
                at += marks - 1;
            else if (letter == '`')
                continue;
            else if (letter == '<' && file.Text.AsSpan(at, end - at).StartsWith("<!--", StringComparison.Ordinal))
                at = Math.Max(at, (file.Text.IndexOf("-->", at, end - at, StringComparison.Ordinal) is >= 0 and var close ? close + 3 : end) - 1);
            else if (letter == ']' && at + 1 < end && file.Text[at + 1] == '(' && LinkEnd(at + 1, end) is > 0 and var link)
                at = link;
            else if (letter != '[' || !IsLink(at, end))
                Put(letter, at);
        }
    }

    /// <summary>The part from <paramref name="start"/> up to <paramref name="end"/> as a question.</summary>
    public QuestionLine Question(int start, int end, string? section) =>
        new(file.PlaceOf(indexes[start]).Line, text.ToString(start, end - start)) { Section = section, Source = new SourceText(file, [.. indexes.GetRange(start, end - start)]) };

    private void Put(char letter, int at)
    {
        text.Append(letter);
        indexes.Add(at);
        isEmphasized &= char.IsWhiteSpace(letter) || emphasis is [_, ..] && emphasis.Contains('1');
    }

    // Marks that open stand before a character and not behind a word, those that close the other way round.
    private int Emphasis(int at, int start, int end)
    {
        var mark = file.Text[at];
        var marks = 1;
        while (at + marks < end && file.Text[at + marks] == mark)
            marks++;
        var opens = at + marks < end && !char.IsWhiteSpace(file.Text[at + marks]) && (at == start || !char.IsLetterOrDigit(file.Text[at - 1]));
        var closes = emphasis.Count > 0 && at > start && !char.IsWhiteSpace(file.Text[at - 1]) && (at + marks == end || mark == '*' || !char.IsLetterOrDigit(file.Text[at + marks]));
        if (closes)
            emphasis.RemoveAt(emphasis.Count - 1);
        else if (opens)
            emphasis.Add(marks == 1 ? '1' : '2');
        else
            return 0;
        return marks;
    }

    private bool IsLink(int at, int end)
    {
        var close = file.Text.IndexOf(']', at, Math.Min(end - at, 200));
        return close > 0 && close + 1 < end && file.Text[close + 1] == '(' && LinkEnd(close + 1, end) > 0;
    }

    private int LinkEnd(int open, int end) => file.Text.IndexOf(')', open, Math.Min(end - open, 2000));
}
