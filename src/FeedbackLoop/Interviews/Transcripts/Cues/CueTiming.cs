using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>The line that says when a cue begins and ends.</summary>
/// <param name="Format">The format that writes it so.</param>
/// <param name="Start">When it begins; null where that cannot be read.</param>
/// <param name="End">When it ends; null where that cannot be read.</param>
/// <param name="Behind">What stands behind the times and is no setting: words; empty where there are none.</param>
internal readonly record struct CueTiming(TranscriptFormat Format, TimeSpan? Start, TimeSpan? End, string Behind)
{
    private static readonly string[] Arrows = ["-->", "->", "–>", "—>", "→"];

    /// <summary>Whether both times could be read.</summary>
    public bool IsWhole => Start is not null && End is not null;

    /// <summary>Reads a line as <c>00:01.000 --> 00:02.000 align:start</c> or <c>0:00:01.000,0:00:02.000</c>; null where it is neither, broken or whole.</summary>
    public static CueTiming? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        // A line of a cue's words may hold an arrow, but it does not begin with a digit.
        return line.IsEmpty || !(char.IsAsciiDigit(line[0]) || line[0] is '-' or '−') ? null : Arrow(line) ?? Pair(line);
    }

    private static CueTiming? Arrow(ReadOnlySpan<char> line)
    {
        foreach (var arrow in Arrows)
        {
            var at = line.IndexOf(arrow, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var before = line[..at].TrimEnd();
            var behind = line[(at + arrow.Length)..].TrimStart();
            if (arrow != "-->" && Whole(before) is null)
                continue;
            var settings = behind.IndexOfAny(' ', '\t');
            var format = before.Contains(',') ? TranscriptFormat.SubRip : TranscriptFormat.WebVtt;
            return new CueTiming(format, Whole(before), Whole(settings < 0 ? behind : behind[..settings]), settings < 0 ? "" : WordsOf(behind[settings..]));
        }

        return null;
    }

    private static CueTiming? Pair(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        if (comma < 0 || line.ContainsAny(' ', '\t') || line[(comma + 1)..].Contains(','))
            return null;
        var timing = new CueTiming(TranscriptFormat.Sbv, Whole(line[..comma]), Whole(line[(comma + 1)..]), "");
        return timing is { Start: null, End: null } ? null : timing;
    }

    /// <summary>Settings are pairs such as <c>align:start</c>; anything else was said.</summary>
    private static string WordsOf(ReadOnlySpan<char> behind)
    {
        foreach (var range in behind.Split(' '))
        {
            var setting = behind[range].Trim();
            if (!setting.IsEmpty && setting.IndexOf(':') < 1)
                return behind.Trim().ToString();
        }

        return "";
    }

    private static TimeSpan? Whole(ReadOnlySpan<char> text) => text.Length > 0 && ClockTime.Read(text, out var time) == text.Length ? time : null;
}
