namespace FeedbackLoop.Dates;

/// <summary>Times of day: 14:00, 2pm, 2:30 pm, noon.</summary>
internal static class TimeOfDay
{
    /// <summary>The time that the words end in, and how many of them it takes; null where they end in none.</summary>
    public static (TimeOnly Time, int Words)? AtEnd(ReadOnlySpan<string> words) => words switch
    {
        [.., var hour, "am" or "pm"] when Clock(hour + words[^1]) is { } time => (time, 2),
        [.., var time] when Clock(time) is { } read => (read, 1),
        _ => null,
    };

    private static TimeOnly? Clock(string word)
    {
        if (word == "noon")
            return new TimeOnly(12, 0);
        var isHalved = word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal);
        var digits = (isHalved ? word[..^2] : word).Split(':');
        var minute = digits is [_, { Length: 2 } minutes] ? NumericDate.Number(minutes) : digits.Length == 1 && isHalved ? 0 : null;
        if (digits[0].Length > 2 || NumericDate.Number(digits[0]) is not { } hour || minute is not { } at || at > 59)
            return null;
        if (!isHalved)
            return hour <= 23 ? new TimeOnly(hour, at) : null;
        return hour is >= 1 and <= 12 ? new TimeOnly((hour % 12) + (word[^2] == 'p' ? 12 : 0), at) : null;
    }
}
