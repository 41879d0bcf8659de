using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>Tells files of cues apart.</summary>
internal static class CueFormat
{
    /// <summary>How WebVTT begins.</summary>
    public const string Header = "WEBVTT";

    /// <summary>The layout of a file of cues; null where the file is none.</summary>
    public static TranscriptFormat? Of(SourceText source)
    {
        if (IsHeader(source[FirstLine(source)]))
            return TranscriptFormat.WebVtt;
        TranscriptFormat? found = null;
        var isNumbered = false;
        for (var line = 0; line < source.Lines && found is not TranscriptFormat.SubRip; line++)
        {
            if (CueTiming.Read(source[line]) is not { } timing || (timing.Format == TranscriptFormat.Sbv && !timing.IsWhole))
                continue;
            isNumbered |= found is null && line > 0 && CueId.IsNumber(source[line - 1]);
            found = timing.Format == TranscriptFormat.SubRip ? TranscriptFormat.SubRip : found ?? timing.Format;
        }

        return found is TranscriptFormat.WebVtt && isNumbered ? TranscriptFormat.SubRip : found;
    }

    /// <summary>The first line that is not blank, from 0.</summary>
    public static int FirstLine(SourceText source)
    {
        var line = 0;
        while (line < source.Lines - 1 && source.IsBlank(line))
            line++;
        return line;
    }

    /// <summary>Whether a line heads a file of WebVTT.</summary>
    public static bool IsHeader(ReadOnlySpan<char> line) =>
        line.StartsWith(Header, StringComparison.Ordinal) && (line.Length == Header.Length || line[Header.Length] is ' ' or '\t');

    /// <summary>Whether a line begins a block of WebVTT that nobody said.</summary>
    public static bool IsComment(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line is "NOTE" or "STYLE" or "REGION" || line.StartsWith("NOTE ", StringComparison.Ordinal) || line.StartsWith("NOTE\t", StringComparison.Ordinal);
    }
}
