namespace FeedbackLoop.Guides.Sheets;

/// <summary>Goes through a reply line by line: each line is the sheet's, the mail program's, a question, or text.</summary>
internal sealed class ReplyReader(IReadOnlyList<ReplyLine> lines, IReadOnlyList<TrackedProbe> probes)
{
    private readonly Dictionary<ProbeId, AskedQuestion> asked = probes.DistinctBy(probe => probe.Id).ToDictionary(probe => probe.Id, probe => new AskedQuestion(probe));
    private readonly SheetFurniture furniture = new(probes);
    private readonly ReplyFindings findings = new();
    private OpenAnswer? current;
    private SheetNoteKind loose = SheetNoteKind.Stray;

    public SheetReply Read()
    {
        for (var at = 0; at < lines.Count;)
            at += Take(at);
        Close();
        return findings.ToReply();
    }

    /// <summary>Reads what begins at a line.</summary>
    /// <returns>How many lines that was.</returns>
    private int Take(int at)
    {
        var line = lines[at];
        if (line.IsBlank)
        {
            current?.Add(line);
            findings.EndStretch();
            return 1;
        }

        if (current is not null && ReplyEscape.IsEscaped(line.Body))
        {
            current.Add(line);
            return 1;
        }

        if (Passed(at) is > 0 and var passed)
        {
            Close();
            return passed;
        }

        if (Question(at) is > 0 and var read)
            return read;
        if (EndsWithSignature(at))
        {
            Close();
            loose = SheetNoteKind.Signature;
        }

        if (current is null)
            findings.Loose(loose, line);
        else
            current.Add(line);
        return 1;
    }

    /// <summary>How many lines from <paramref name="at"/> on are the sheet's or the mail program's own; 0 where none is.</summary>
    private int Passed(int at)
    {
        var body = lines[at].Body;
        if (ReplyMark.IsHeading(body) || ReplyMark.IsRule(body))
            return 1;
        var header = ReplyMark.QuotationHeader(lines, at);
        return header > 0 ? header : furniture.LinesAt(lines, at, current is null || lines[at].Depth > current.Head.Depth);
    }

    /// <summary>Begins the answer to the question at <paramref name="at"/>.</summary>
    /// <returns>How many lines the question takes; 0 where there is none.</returns>
    private int Question(int at)
    {
        var line = lines[at];
        if (QuestionNumber.Find(line.Body) is not { } number)
            return 0;

        var question = asked.GetValueOrDefault(number.Id);
        if (question?.EndIn(lines, at, number.End) is { } end)
        {
            Begin(new OpenAnswer(number.Id, line, null, IsInPlace: true), Behind(lines[end.Line].Body[end.Column..]));
            return end.Line - at + 1;
        }

        if (!number.IsMarked && question is null && !line.Body.EndsWith('?'))
            return 0;
        if (!number.IsMarked && question is not null && current is { IsInPlace: true })
        {
            findings.Add(new SheetNote(SheetNoteKind.NumberInAnswer, line.Number, line.Body, current.Id));
            return 0;
        }

        var text = line.Body[number.End..].Trim();
        SheetNoteKind? problem = question is null ? SheetNoteKind.UnknownNumber
            : question.IsLike(text) || (text.EndsWith('?') && text.Length > 1 && PlaceholderFollows(at)) ? SheetNoteKind.QuestionChanged
            : null;
        Begin(new OpenAnswer(number.Id, line, problem, IsInPlace: false), text);
        return 1;
    }

    private void Begin(OpenAnswer answer, string text)
    {
        Close();
        current = answer;
        if (text.Length > 0)
            current.Add(text);
    }

    private void Close()
    {
        if (current is not null)
            findings.Add(current);
        current = null;
        loose = SheetNoteKind.Stray;
        findings.EndStretch();
    }

    private bool EndsWithSignature(int at) =>
        ReplyMark.IsSignature(lines[at].Body)
        || (ReplyWords.IsSignOff(lines[at].Body) && (current is null || (current.HasText && lines[at - 1].IsBlank)));

    private bool PlaceholderFollows(int at) =>
        lines.Skip(at + 1).FirstOrDefault(line => !line.IsBlank) is { } next && ReplyWords.BehindPlaceholder(next.Body) is not null;

    /// <summary>An answer behind its question, without the dash between them.</summary>
    private static string Behind(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 1 && trimmed[0] is '-' or '–' or '—' or ':' or '=' or '→' && char.IsWhiteSpace(trimmed[1]) ? trimmed[2..].TrimStart() : trimmed;
    }
}
