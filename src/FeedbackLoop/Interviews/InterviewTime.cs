using System.Globalization;

namespace FeedbackLoop.Interviews;

/// <summary>Times from the beginning of an interview, as people write them: 12:30, 1:02:30.</summary>
public static class InterviewTime
{
    private const int LongestHours = 99;

    /// <summary>Reads minutes and seconds, or hours, minutes and seconds.</summary>
    /// <returns>Null where <paramref name="text"/> is no such time.</returns>
    public static TimeSpan? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim().Split(':') switch
        {
            [var minutes, { Length: 2 } seconds] when Number(minutes, 599) is { } minute && Number(seconds, 59) is { } second => new TimeSpan(0, minute, second),
            [var hours, { Length: 2 } minutes, { Length: 2 } seconds]
                when Number(hours, LongestHours) is { } hour && Number(minutes, 59) is { } minute && Number(seconds, 59) is { } second => new TimeSpan(hour, minute, second),
            _ => null,
        };
    }

    /// <summary>The time as people write it, without parts of a second: <c>12:30</c>, from an hour on <c>1:02:30</c>.</summary>
    public static string Format(TimeSpan time) => time.TotalHours < 1
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes}:{time.Seconds:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}");

    private static int? Number(string digits, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
