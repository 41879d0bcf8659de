using System.Globalization;

namespace FeedbackLoop.Interviews.Transcripts.Files;

/// <summary>
/// Reads one time at the beginning of a text: <c>1:02:03</c>, <c>0:12</c>, <c>00:00:05,250</c>, <c>0:0:0.250</c>, <c>-0:00:01.5</c>, <c>10:32:15 AM</c>.
/// </summary>
internal static class ClockTime
{
    private const int MaxLeadingDigits = 5;
    private const int TickDigits = 7;

    /// <summary>How many characters the time takes; 0 where none stands there.</summary>
    public static int Read(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        Span<long> parts = [0, 0, 0];
        int count = 0, at = 0;
        var negative = false;
        while (true)
        {
            negative |= Skip(text, ref at, '-');
            if (count == parts.Length || !Digits(text, ref at, count == 0 ? MaxLeadingDigits : 2, out parts[count]))
                return 0;
            count++;
            if (at >= text.Length || text[at] != ':' || !BeginsPart(text[(at + 1)..]))
                break;
            at++;
        }

        if (count < 2 || parts[count - 1] > 59 || (count == 3 && parts[1] > 59))
            return 0;
        var ticks = Fraction(text, ref at);
        if (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_'))
            return 0;
        for (var part = 0; part < count; part++)
            ticks += parts[part] * TimeSpan.TicksPerSecond * (int)Math.Pow(60, count - 1 - part);
        time = TimeSpan.FromTicks(negative ? -ticks : ticks);
        return ReadHalfOfDay(text, at, ref time);
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int at, char sign)
    {
        if (at >= text.Length || text[at] != sign)
            return false;
        at++;
        return true;
    }

    private static bool BeginsPart(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (char.IsAsciiDigit(text[0]) || (text.Length > 1 && text[0] == '-' && char.IsAsciiDigit(text[1])));

    private static bool Digits(ReadOnlySpan<char> text, ref int at, int most, out long value)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        value = 0;
        return at > start && at - start <= most && long.TryParse(text[start..at], NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The part behind a point or comma, in ticks; a comma may also stand between two times.</summary>
    private static long Fraction(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or ',') || !char.IsAsciiDigit(text[at + 1]))
            return 0;
        var end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (text[at] == ',' && end < text.Length && text[end] == ':')
            return 0;
        var digits = text[(at + 1)..Math.Min(end, at + 1 + TickDigits)];
        at = end;
        var ticks = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (var digit = digits.Length; digit < TickDigits; digit++)
            ticks *= 10;
        return ticks;
    }

    private static int ReadHalfOfDay(ReadOnlySpan<char> text, int at, ref TimeSpan time)
    {
        var rest = text[at..];
        var blank = !rest.IsEmpty && rest[0] is ' ' or '\u202F' or '\u00A0' ? 1 : 0;
        rest = rest[blank..];
        var afternoon = rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase);
        if ((!afternoon && !rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase)) || (rest.Length > 2 && char.IsLetterOrDigit(rest[2]))
            || time.Days > 0 || time.Hours > 12 || time < TimeSpan.Zero)
            return at;
        time += TimeSpan.FromHours((afternoon ? 12 : 0) - (time.Hours == 12 ? 12 : 0));
        return at + blank + 2;
    }
}
