using System.Globalization;

namespace FeedbackLoop.Dates;

/// <summary>Days in numbers alone: 2026-03-01, 25/12/2026, 25.12.2026.</summary>
internal static class NumericDate
{
    public static DateReading Read(string text)
    {
        var parts = text.Split(text.Contains('-', StringComparison.Ordinal) ? '-' : text.Contains('/', StringComparison.Ordinal) ? '/' : '.');
        if (parts is [{ Length: 4 }] && Number(parts[0]) is > 0)
            return DateReading.NotOneDay;
        if (parts.Length != 3 || Number(parts[0]) is not { } first || Number(parts[1]) is not { } second || Number(parts[2]) is not { } third)
            return DateReading.NoDate;
        if (parts[0].Length == 4)
            return DateReading.Of(Day(first, second, third));
        if (parts[2].Length != 4)
            return DateReading.NoDate;

        var (dayFirst, monthFirst) = (Day(third, second, first), Day(third, first, second));
        if (dayFirst is { } one && monthFirst is { } other && one != other)
            return new DateReading(Day: null, DateFault.Ambiguous) { CouldBe = one < other ? [one, other] : [other, one] };
        return DateReading.Of(dayFirst ?? monthFirst);
    }

    /// <summary>The day; null where there is none.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The number that <paramref name="digits"/> are, without sign; null for anything else.</summary>
    public static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
