namespace FeedbackLoop.Dates;

/// <summary>Days that are still to come: next Tuesday, in 3 days, 3 March.</summary>
internal static class ComingDay
{
    /// <summary>The day; null where the words tell none that is to come.</summary>
    /// <param name="words">The words in lower case.</param>
    /// <param name="today">The day on which they are written.</param>
    /// <param name="earliest">The first day that "Tuesday" or "3 March" can be: today, or tomorrow where the time has passed.</param>
    public static DateReading? Read(string[] words, DateOnly today, DateOnly earliest) => words switch
    {
        ["day", "after", "tomorrow"] => DateReading.Of(RelativeDay.DaysBefore(today, -2)),
        ["in", var count, "day" or "days"] => DateReading.Of(RelativeDay.DaysBefore(today, -RelativeDay.Count(count))),
        ["in", var count, "week" or "weeks"] => DateReading.Of(RelativeDay.DaysBefore(today, -7L * RelativeDay.Count(count))),
        ["next", var name] when RelativeDay.Weekday(name) is { } weekday => DateReading.Of(First(weekday, After(today))),
        ["this", var name] when RelativeDay.Weekday(name) is { } weekday => DateReading.Of(First(weekday, earliest)),
        [var name] when RelativeDay.Weekday(name) is { } weekday => DateReading.Of(First(weekday, earliest)),
        [_, _] => NamedMonth.Coming(words, earliest),
        _ => null,
    };

    /// <summary>The day after another; the last day that there is has none, and stands for itself.</summary>
    public static DateOnly After(DateOnly day) => RelativeDay.DaysBefore(day, -1) ?? day;

    private static DateOnly? First(DayOfWeek weekday, DateOnly notBefore) => RelativeDay.DaysBefore(notBefore, -(((int)weekday - (int)notBefore.DayOfWeek + 7) % 7));
}
