using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>Reads WebVTT, SubRip and SBV: blocks of lines, each with the line of its times above its words.</summary>
internal sealed class CueFile
{
    private const string SbvLineBreak = "[br]";

    private readonly SourceText source;
    private readonly TranscriptFormat format;
    private readonly List<Cue> cues = [];
    private readonly List<TranscriptRemark> remarks = [];
    private Cue? current;
    private CueMarkup? markup;
    private int part;

    private CueFile(SourceText source, TranscriptFormat format) => (this.source, this.format) = (source, format);

    /// <summary>All cues of the file, in its order.</summary>
    public static (List<Cue> Cues, List<TranscriptRemark> Remarks) Read(SourceText source, TranscriptFormat format)
    {
        var file = new CueFile(source, format);
        var line = CueFormat.FirstLine(source);
        if (format == TranscriptFormat.WebVtt && !CueFormat.IsHeader(source[line]))
            source.Faults.Add(line + 1, "the line WEBVTT is missing above the cues; they are read all the same", source[line]);
        while (line < source.Lines)
            line = source.IsBlank(line) ? line + 1 : file.ReadBlock(line);
        file.EndCue();
        return (file.cues, file.remarks);
    }

    /// <summary>Reads the lines up to the next blank one.</summary>
    private int ReadBlock(int first)
    {
        var end = first;
        var timed = -1;
        for (; end < source.Lines && !source.IsBlank(end); end++)
        {
            if (timed < 0 && CueTiming.Read(source[end]) is not null)
                timed = end;
        }

        if (CueFormat.IsHeader(source[first]))
            ReadHeader(first, timed < 0 ? end : timed);
        else if (CueFormat.IsComment(source[first]) && (timed < 0 || timed > first + 1))
            Remark(first, timed < 0 ? end : timed);
        else if (timed < 0)
            ReadUntimed(first, end);
        else
            ReadAbove(first, timed);
        if (timed >= 0)
            ReadCues(timed, end, IdAbove(first, timed));
        return end;
    }

    private void ReadHeader(int first, int end)
    {
        part++;
        if (source[first].TrimEnd().Length > CueFormat.Header.Length)
            Remark(first, first + 1);
        Remark(first + 1, end);
    }

    private void Remark(int first, int end)
    {
        for (var line = first; line < end; line++)
            remarks.Add(new TranscriptRemark(line + 1, source[line].Trim().ToString()));
    }

    /// <summary>Words in a block without times: the rest of a voice that is still open, or words that lost their times.</summary>
    private void ReadUntimed(int first, int end)
    {
        if (current is { IsOpen: true } && markup is not null && Closes(first, end))
        {
            ReadWords(first, end);
            return;
        }

        if (format == TranscriptFormat.SubRip && current is { Lines.Count: > 0 } && !CueId.IsSure(source[first]))
        {
            source.Faults.Add(first + 1, "a blank line parts these words from their cue; they are read with it", source[first]);
            ReadWords(first, end);
            return;
        }

        var words = first;
        if (CueId.IsSure(source[first]))
        {
            words++;
            if (words == end)
            {
                source.Faults.Add(first + 1, "a number stands here without a cue", source[first]);
                return;
            }
        }

        source.Faults.Add(words + 1, "no times stand above these words; they are kept without", source[words]);
        BeginCue(new Cue(words, null, null, null, part));
        ReadWords(words, end);
    }

    private bool Closes(int first, int end)
    {
        for (var line = first; line < end; line++)
        {
            if (source[line].Contains("</v>", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The line above the times is an id; words above that one belong to no cue.</summary>
    private void ReadAbove(int first, int timed)
    {
        if (timed - first < 2)
        {
            ReadId(first, timed);
            return;
        }

        source.Faults.Add(first + 1, "no times stand above these words; they are kept without", source[first]);
        BeginCue(new Cue(first, null, null, null, part));
        ReadWords(first, timed - 1);
    }

    /// <summary>In WebVTT an id may be any line; an id of several words is worth a remark.</summary>
    private void ReadId(int first, int timed)
    {
        if (first == timed || CueId.IsSure(source[first]))
            return;
        if (format == TranscriptFormat.WebVtt)
        {
            if (source[first].Trim().Contains(' '))
                Remark(first, timed);
            return;
        }

        source.Faults.Add(first + 1, "a number is expected here, and no words; they are kept without times", source[first]);
        BeginCue(new Cue(first, null, null, null, part));
        ReadWords(first, timed);
    }

    private string? IdAbove(int first, int timed) => timed > first ? CueId.Speaker(source[timed - 1]) : null;

    /// <summary>Cues that no blank line parts.</summary>
    private void ReadCues(int timed, int end, string? speaker)
    {
        for (var line = timed; line < end;)
        {
            var timing = CueTiming.Read(source[line])!.Value;
            var next = line + 1;
            while (next < end && CueTiming.Read(source[next]) is null)
                next++;
            var words = next < end && next - 1 > line && CueId.IsSure(source[next - 1]) ? next - 1 : next;
            Report(timing, line);
            BeginCue(new Cue(line, timing.IsWhole ? timing.Start : null, timing.IsWhole ? timing.End : null, speaker, part));
            markup!.Read(line, timing.Behind);
            ReadWords(line + 1, words);
            if (current!.Lines.Count == 0)
                source.Faults.Add(line + 1, "this cue has no words", source[line]);
            speaker = words < next ? CueId.Speaker(source[words]) : null;
            line = next;
        }
    }

    private void Report(CueTiming timing, int line)
    {
        if (!timing.IsWhole)
            source.Faults.Add(line + 1, "these times cannot be read; the words below are kept without", source[line]);
        else if (timing.End < timing.Start)
            source.Faults.Add(line + 1, "this cue ends before it begins; its times are kept as they are", source[line]);
    }

    private void BeginCue(Cue cue)
    {
        EndCue();
        current = cue;
        markup = new CueMarkup(cue);
    }

    private void ReadWords(int first, int end)
    {
        for (var line = first; line < end; line++)
            markup!.Read(line, format == TranscriptFormat.Sbv ? source[line].ToString().Replace(SbvLineBreak, " ", StringComparison.OrdinalIgnoreCase) : source[line]);
    }

    private void EndCue()
    {
        if (current is { Lines.Count: > 0 })
            cues.Add(current);
    }
}
