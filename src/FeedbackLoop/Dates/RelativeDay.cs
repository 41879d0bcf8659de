namespace FeedbackLoop.Dates;

/// <summary>Days that are told from today: yesterday, 3 days ago, last Friday.</summary>
internal static class RelativeDay
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Counts = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The day; null where the words tell nothing from today.</summary>
    public static DateReading? Read(string[] words, DateOnly today) => words switch
    {
        ["today"] => DateReading.Of(today),
        ["yesterday"] => DateReading.Of(DaysBefore(today, 1)),
        ["tomorrow"] => DateReading.Of(DaysBefore(today, -1)),
        ["day", "before", "yesterday"] => DateReading.Of(DaysBefore(today, 2)),
        [var count, "day" or "days", "ago"] => DateReading.Of(DaysBefore(today, Count(count))),
        [var count, "week" or "weeks", "ago"] => DateReading.Of(DaysBefore(today, 7L * Count(count))),
        [_, "month" or "months" or "year" or "years" or "quarter" or "quarters", "ago"] => DateReading.NotOneDay,
        ["last" or "this" or "next", "week" or "month" or "quarter" or "year"] => DateReading.NotOneDay,
        ["last", var name] when Weekday(name) is { } weekday => DateReading.Of(Latest(weekday, DaysBefore(today, 1))),
        [var name] when Weekday(name) is { } weekday => DateReading.Of(Latest(weekday, today)),
        _ => null,
    };

    private static DateOnly? Latest(DayOfWeek weekday, DateOnly? notAfter) =>
        notAfter is { } day ? DaysBefore(day, ((int)day.DayOfWeek - (int)weekday + 7) % 7) : null;

    /// <summary>The day so many days before another; null where there is none, or no number.</summary>
    public static DateOnly? DaysBefore(DateOnly day, long? days) =>
        day.DayNumber - days is { } number && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    /// <summary>The day of the week, also shortened: Fri, Tues; null for anything else.</summary>
    public static DayOfWeek? Weekday(string name)
    {
        var at = Array.FindIndex(Weekdays, weekday => weekday == name || IsShort(name, weekday));
        return at < 0 ? null : (DayOfWeek)at;
    }

    /// <summary>Whether <paramref name="name"/> is an abbreviation in use: Fri, Tues, Thurs.</summary>
    private static bool IsShort(string name, string weekday) =>
        name.TrimEnd('.') is { Length: >= 3 and <= 5 } stem && weekday.StartsWith(stem, StringComparison.Ordinal);

    /// <summary>The number in digits or words up to twelve; null for anything else.</summary>
    public static long? Count(string word)
    {
        if (word is "a" or "an")
            return 1;
        var named = Array.IndexOf(Counts, word);
        return named > 0 ? named : NumericDate.Number(word);
    }
}
