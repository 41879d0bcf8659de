namespace FeedbackLoop.Dates;

/// <summary>Days with the name of the month: 3 March, Mar 3rd 2026.</summary>
internal static class NamedMonth
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static DateReading Read(string[] words, DateOnly today) => words switch
    {
        [var day, var month] when Month(month) is { } number && DayOfMonth(day) is { } at => DateReading.Of(Latest(number, at, today)),
        [var month, var day] when Month(month) is { } number && DayOfMonth(day) is { } at => DateReading.Of(Latest(number, at, today)),
        [var day, var month, var year] when Month(month) is { } number && DayOfMonth(day) is { } at => DateReading.Of(In(year, number, at)),
        [var month, var day, var year] when Month(month) is { } number && DayOfMonth(day) is { } at => DateReading.Of(In(year, number, at)),
        [var month, { Length: 4 } year] when Month(month) is not null && NumericDate.Number(year) is not null => DateReading.NotOneDay,
        [var month] when Month(month) is not null => DateReading.NotOneDay,
        ["in" or "last" or "this" or "early" or "late", var month] when Month(month) is not null => DateReading.NotOneDay,
        _ => DateReading.NoDate,
    };

    /// <summary>The next such day from <paramref name="earliest"/> on; null where the words are no day and month.</summary>
    public static DateReading? Coming(string[] words, DateOnly earliest) => words switch
    {
        [var day, var month] when Month(month) is { } number && DayOfMonth(day) is { } at => DateReading.Of(Next(number, at, earliest)),
        [var month, var day] when Month(month) is { } number && DayOfMonth(day) is { } at => DateReading.Of(Next(number, at, earliest)),
        _ => null,
    };

    private static DateOnly? In(string year, int month, int day) =>
        year.Length == 4 && NumericDate.Number(year) is { } number ? NumericDate.Day(number, month, day) : null;

    /// <summary>The latest such day that is not after today; 29 February may be up to eight years ago.</summary>
    private static DateOnly? Latest(int month, int day, DateOnly today)
    {
        for (var year = today.Year; year > today.Year - 9; year--)
        {
            if (NumericDate.Day(year, month, day) is { } found && found <= today)
                return found;
        }

        return null;
    }

    private static DateOnly? Next(int month, int day, DateOnly earliest)
    {
        for (var year = earliest.Year; year < earliest.Year + 9; year++)
        {
            if (NumericDate.Day(year, month, day) is { } found && found >= earliest)
                return found;
        }

        return null;
    }

    private static int? Month(string name)
    {
        var stem = name.TrimEnd('.');
        var at = Array.FindIndex(Months, month => stem == month || (stem.Length == 3 && month.StartsWith(stem, StringComparison.Ordinal)) || (stem == "sept" && month == "september"));
        return at < 0 ? null : at + 1;
    }

    private static int? DayOfMonth(string word)
    {
        var digits = word.Length > 2 && word[^2..] is ("st" or "nd" or "rd" or "th") ? word[..^2] : word;
        return digits.Length <= 2 ? NumericDate.Number(digits) : null;
    }
}
