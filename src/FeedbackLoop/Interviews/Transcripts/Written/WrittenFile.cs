using FeedbackLoop.Interviews.Transcripts.Files;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>Reads transcripts that are written as text: names and times beside, above or below the words.</summary>
internal sealed class WrittenFile
{
    private static readonly Lazy<List<string>> Notices = new(() => DataFile.Embedded("transcripts/notices.txt").Lines().ToList());

    private readonly SourceText source;
    private readonly LineHead[] heads;
    private readonly SpeakerNames names;
    private readonly HeaderLines headers;
    private readonly List<Turn> turns = [];
    private readonly List<TranscriptRemark> remarks = [];
    private LineHead waiting;
    private bool isTimed;

    private WrittenFile(SourceText source)
    {
        this.source = source;
        (heads, names) = WrittenHeads.Of(source);
        headers = new HeaderLines(source, heads, mayStandAlone: !Array.Exists(heads, head => head.Start is not null) && names.Labelled == 0);
    }

    /// <summary>What was said, in the order of the file, and the lines that nobody said; null where neither names nor times part the text.</summary>
    public static (TranscriptFormat Format, IEnumerable<Speech> Speeches, List<TranscriptRemark> Remarks)? Read(SourceText source)
    {
        var file = new WrittenFile(source);
        for (var line = 0; line < source.Lines; line++)
        {
            if (!source.IsBlank(line))
                file.ReadLine(line);
        }

        if (file.turns.Count == 0)
            return null;
        file.ReportFrames();
        file.ReportSilent();
        return (file.isTimed ? TranscriptFormat.TimedText : TranscriptFormat.NamedText,
            file.turns.Where(turn => turn.HasWords).Select(turn => turn.ToSpeech()), file.remarks);
    }

    private void ReadLine(int line)
    {
        var head = heads[line];
        isTimed |= head.Start is not null || head.End is not null;
        if (IsNotice(source[line].Trim()))
            Remark(line);
        else if (headers.NameAt(line) is { } header)
            ReadHeader(line, header, head);
        else if (head.Kind == HeadKind.Time)
            ReadTime(line, head);
        else if (head.Kind == HeadKind.NameAndTime && names.HasBesideTime(head.Name!))
            Begin(line, head.Name, head, head.Words);
        else if (head.Kind == HeadKind.Label && names.Has(head.Name!))
            Begin(line, head.Name, head, head.Words);
        else if (head.Kind == HeadKind.Chevrons)
            Begin(line, null, head, head.Words);
        else if (head.Kind == HeadKind.TimeThenWords || (head.Kind == HeadKind.Label && head.Start is not null))
            Begin(line, null, head, head.Kind == HeadKind.Label ? head.Name + ": " + head.Words : head.Words);
        else
            ReadWords(line);
    }

    private static bool IsNotice(ReadOnlySpan<char> line)
    {
        foreach (var notice in Notices.Value)
        {
            if (notice[0] == '*' ? IsNameBefore(notice.AsSpan(1), line) : line.StartsWith(notice, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Kim Ortiz stopped transcription" is the tool's; "and then they stopped transcription" somebody said.</summary>
    private static bool IsNameBefore(ReadOnlySpan<char> notice, ReadOnlySpan<char> line) =>
        line.EndsWith(notice, StringComparison.OrdinalIgnoreCase) && NameShape.Clean(line[..^notice.Length]) is { } name && NameShape.IsSure(name);

    private void Remark(int line) => remarks.Add(new TranscriptRemark(line + 1, source[line].Trim().ToString()));

    private void ReadHeader(int line, string name, LineHead head)
    {
        if (headers.IsAboveTime(line))
            waiting = default;
        Begin(line, name, head, "");
    }

    /// <summary>A time alone belongs to the name above it, or else to what comes next.</summary>
    private void ReadTime(int line, LineHead head)
    {
        if (line > 0 && headers.IsAboveTime(line - 1))
            turns[^1].SetTimes(head.Start, head.End);
        else
            waiting = head;
    }

    private void Begin(int line, string? name, LineHead head, string words)
    {
        turns.Add(new Turn(line, name, head.Start ?? waiting.Start, head.End ?? waiting.End, words));
        waiting = default;
    }

    private void ReadWords(int line)
    {
        var words = heads[line].Kind == HeadKind.Words ? heads[line].Words : source[line].Trim().ToString();
        if (waiting.Start is not null)
            Begin(line, turns.Count > 0 ? turns[^1].Speaker : null, waiting, words);
        else if (turns.Count > 0)
            turns[^1].Add(line, words, heads[line].End);
        else
            Remark(line);
    }

    private void ReportFrames()
    {
        var first = Enumerable.Range(0, source.Lines).FirstOrDefault(line => TimeMark.HasFrames(source[line]), -1);
        if (first >= 0)
            source.Faults.Add(first + 1, TimeMark.FramesProblem, source[first]);
    }

    private void ReportSilent()
    {
        foreach (var turn in turns)
        {
            if (!turn.HasWords)
                source.Faults.Add(turn.Line + 1, "no words stand behind this name or time", source[turn.Line]);
        }
    }
}
