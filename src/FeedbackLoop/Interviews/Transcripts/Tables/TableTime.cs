using System.Globalization;
using FeedbackLoop.Interviews.Transcripts.Written;

namespace FeedbackLoop.Interviews.Transcripts.Tables;

/// <summary>Times in the cells of a table: of a clock, or a number of seconds or milliseconds.</summary>
internal static class TableTime
{
    /// <summary>How long 1 is: a second where a heading does not say milliseconds and some number has decimals, a millisecond for whole numbers by tabs, as Whisper writes them.</summary>
    public static TimeSpan UnitOf(IReadOnlyList<string> headings, List<TableRow> rows, TableColumns columns) =>
        headings.Any(heading => heading.Contains("(ms)", StringComparison.OrdinalIgnoreCase)) || IsWhisper(headings, rows, columns)
            ? TimeSpan.FromMilliseconds(1)
            : TimeSpan.FromSeconds(1);

    /// <summary>The time in a cell; null where it cannot be read.</summary>
    public static TimeSpan? Read(string cell, TimeSpan unit)
    {
        var text = cell.AsSpan().Trim();
        if (text.IsEmpty)
            return null;
        if (TimeMark.Read(text) is { } mark && mark.Length == text.Length)
            return mark.Start;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000m
            ? TimeSpan.FromTicks((long)(number * unit.Ticks))
            : null;
    }

    private static bool IsWhisper(IReadOnlyList<string> headings, List<TableRow> rows, TableColumns columns) =>
        headings.Count == 3 && columns is { Start: 0, End: 1, Words: 2 }
        && rows.TrueForAll(row => row[0].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && row[1].AsSpan().IndexOfAnyExceptInRange('0', '9') < 0);
}
