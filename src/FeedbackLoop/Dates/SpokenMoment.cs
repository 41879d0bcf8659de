namespace FeedbackLoop.Dates;

/// <summary>Reads a day and a time of day as a person writes them for an appointment, and never guesses.</summary>
public static class SpokenMoment
{
    /// <summary>Reads <paramref name="text"/>, without regard to case.</summary>
    /// <remarks>
    /// The time stands at the end: <c>14:00</c>, <c>2pm</c>, <c>2:30 pm</c>, <c>noon</c>. Before it stands a day: <c>today</c>, <c>tomorrow</c>, <c>the day after
    /// tomorrow</c>, <c>in 3 days</c>; <c>Tuesday</c> and <c>this Tuesday</c> (the next one whose time is still to come, today included), <c>next Tuesday</c> (the
    /// first one after today); <c>3 March</c> (the next one to come); and what <see cref="SpokenDate"/> reads as <c>2026-03-01</c>, <c>3 March 2026</c>,
    /// <c>yesterday</c> or <c>last Friday</c>. A time alone is today's.
    /// </remarks>
    /// <param name="text">The text; any text may be given.</param>
    /// <param name="now">When and where it is written.</param>
    public static MomentReading Read(string text, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = SpokenDate.Words(TimeApart(text));
        var today = DateOnly.FromDateTime(now);
        if (TimeOfDay.AtEnd(words) is not { } found)
            return MomentReading.Unread(Day(words, today, today).Fault is DateFault.NoDate ? MomentFault.NoMoment : MomentFault.NoTime);

        var before = words[..^found.Words];
        if (before is [.., "at"])
            before = before[..^1];
        if (before.Length == 0)
            return MomentReading.Of(today, found.Time);
        // A day that comes again every week or year is today only where the time is still to come.
        var reading = Day(before, today, found.Time > TimeOnly.FromDateTime(now) ? today : ComingDay.After(today));
        return reading.Day is { } day ? MomentReading.Of(day, found.Time) : MomentReading.Unread(Of(reading.Fault)) with { CouldBe = reading.CouldBe };
    }

    private static DateReading Day(string[] words, DateOnly today, DateOnly earliest) =>
        words.Length == 0 ? DateReading.NoDate : ComingDay.Read(words, today, earliest) ?? SpokenDate.Read(words, today);

    /// <summary>ISO 8601 puts a T between day and time.</summary>
    private static string TimeApart(string text)
    {
        var at = text.IndexOfAny(['T', 't']);
        return at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]) ? $"{text[..at]} {text[(at + 1)..]}" : text;
    }

    private static MomentFault Of(DateFault? fault) => fault switch
    {
        DateFault.NotOneDay => MomentFault.NotOneDay,
        DateFault.Ambiguous => MomentFault.Ambiguous,
        _ => MomentFault.NoMoment,
    };
}
