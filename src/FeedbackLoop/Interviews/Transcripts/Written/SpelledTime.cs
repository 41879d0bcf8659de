using System.Globalization;

namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>Reads a time with its units at the beginning of a text: <c>1h 2m 3s</c>, <c>0 minutes 3 seconds</c>.</summary>
internal static class SpelledTime
{
    private static readonly (string Unit, int Seconds)[] Units =
    [
        ("hours", 3600), ("hour", 3600), ("hrs", 3600), ("hr", 3600), ("h", 3600),
        ("minutes", 60), ("minute", 60), ("mins", 60), ("min", 60), ("m", 60),
        ("seconds", 1), ("second", 1), ("secs", 1), ("sec", 1), ("s", 1),
    ];

    /// <summary>How many characters the time takes; 0 where none stands there.</summary>
    public static int Read(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        int length = 0, last = int.MaxValue;
        for (var at = 0; Part(text[at..], out var number, out var unit) is var part && part > 0 && unit < last; last = unit)
        {
            time += TimeSpan.FromSeconds((long)number * unit);
            length = at + part;
            at = length + (length < text.Length && text[length] == ' ' ? 1 : 0);
        }

        return last == 1 || (length > 0 && length == text.Length) ? length : 0;
    }

    private static int Part(ReadOnlySpan<char> text, out int number, out int unit)
    {
        (number, unit) = (0, 0);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits is 0 or > 5)
            return 0;
        number = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        var at = digits + (digits < text.Length && text[digits] == ' ' ? 1 : 0);
        foreach (var (name, seconds) in Units)
        {
            var end = at + name.Length;
            if (text[at..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && (end == text.Length || !char.IsLetter(text[end])))
            {
                unit = seconds;
                return end;
            }
        }

        return 0;
    }
}
