using FeedbackLoop.Interviews.Transcripts.Files;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>A time, or a time and an end, as it stands in written transcripts: <c>[00:15]</c>, <c>(0:12 - 0:18)</c>, <c>1:02:03</c>.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends; null where that is not said.</param>
/// <param name="Length">How many characters it takes, with its brackets.</param>
/// <param name="IsBracketed">Whether brackets stand around it.</param>
internal readonly record struct TimeMark(TimeSpan Start, TimeSpan? End, int Length, bool IsBracketed)
{
    /// <summary>What to say of times with frames.</summary>
    public const string FramesProblem = "how long a frame lasts is not known; the times are read to the second";

    private const int LengthToSeconds = 8;
    private const int LengthWithFrames = 11;

    private static readonly string[] Ranges = ["-->", "->", "–>", "→", "–", "—", "-", "to "];

    /// <summary>Reads one at the beginning of a text; null where none stands there.</summary>
    public static TimeMark? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;
        var closing = text[0] switch { '[' => ']', '(' => ')', '{' => '}', '<' => '>', '#' => '#', _ => '\0' };
        var at = closing == '\0' ? 0 : 1 + Blanks(text[1..]);
        if (at < text.Length && text[at] == '@')
            at++;
        var length = Time(text[at..], out var start);
        if (length == 0)
            return null;
        at += length;
        TimeSpan? end = null;
        if (RangeEnd(text[at..], out var ended) is var range && range > 0)
            (at, end) = (at + range, ended);
        if (closing == '\0')
            return new TimeMark(start, end, at, false);
        if (closing == '#')
            at += Tenths(text[at..], ref start);
        at += Blanks(text[at..]);
        return at < text.Length && text[at] == closing ? new TimeMark(start, end, at + 1, true) : null;
    }

    private static int Time(ReadOnlySpan<char> text, out TimeSpan time) =>
        ClockTime.Read(text, out time) is var clock && clock > 0 ? clock
        : Frames(text, out time) is var frames && frames > 0 ? frames
        : SpelledTime.Read(text, out time);

    /// <summary>Whether a time with frames stands at the beginning of a line.</summary>
    public static bool HasFrames(ReadOnlySpan<char> line) => Frames(line.TrimStart(" \t[("), out _) > 0;

    /// <summary>Film cutters count frames behind the seconds: <c>00:00:05:12</c>. How long one is they do not say.</summary>
    private static int Frames(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        return text.Length >= LengthWithFrames && text[LengthToSeconds] is ':' or ';' && char.IsAsciiDigit(text[LengthToSeconds + 1]) && char.IsAsciiDigit(text[LengthToSeconds + 2])
            && ClockTime.Read(text[..LengthToSeconds], out time) == LengthToSeconds
            ? LengthWithFrames
            : 0;
    }

    private static int RangeEnd(ReadOnlySpan<char> text, out TimeSpan end)
    {
        end = default;
        var before = Blanks(text);
        foreach (var sign in Ranges)
        {
            if (!text[before..].StartsWith(sign, StringComparison.Ordinal))
                continue;
            var at = before + sign.Length;
            at += Blanks(text[at..]);
            var length = Time(text[at..], out end);
            return length == 0 ? 0 : at + length;
        }

        return 0;
    }

    /// <summary>f4 writes tenths of a second behind a hyphen: <c>#00:00:12-5#</c>.</summary>
    private static int Tenths(ReadOnlySpan<char> text, ref TimeSpan time)
    {
        if (text.Length < 2 || text[0] != '-' || !char.IsAsciiDigit(text[1]))
            return 0;
        time += TimeSpan.FromMilliseconds(100 * (text[1] - '0'));
        return 2;
    }

    private static int Blanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart(" \t\u00A0").Length;
}
