using System.Globalization;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Values;

/// <summary>A date as far as the words give it: "30 September", "March 2026", "2026-03-01". What depends on today has no value.</summary>
internal static class DateWords
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] LongMonths =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    public static DateValue? In(IReadOnlyList<Token> tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (tokens[at].Kind == TokenKind.Number && DateOnly.TryParseExact(tokens[at].Norm, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written))
                return new DateValue(written.Year, written.Month, written.Day);
            if (Month(tokens[at].Norm) is { } month)
                return AroundMonth(tokens, month, at, start, end);
        }

        return null;
    }

    private static DateValue AroundMonth(IReadOnlyList<Token> tokens, int month, int at, int start, int end)
    {
        var next = at + 1 < end && tokens[at + 1].Is(".") ? at + 2 : at + 1;
        int? day = at > start ? Day(tokens[at - 1]) : null;
        if (day is null && at - 2 >= start && tokens[at - 1].Is("of"))
            day = Day(tokens[at - 2]);
        if (day is null && next < end && Day(tokens[next]) is { } behind)
            (day, next) = (behind, next + 1);
        if (next + 1 < end && tokens[next].Is(","))
            next++;
        int? year = next < end && tokens[next] is { Kind: TokenKind.Number, Length: 4 } number && int.TryParse(number.Norm, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : null;
        return new DateValue(year, month, day);
    }

    private static int? Month(string word)
    {
        var month = Math.Max(Array.IndexOf(LongMonths, word), Array.IndexOf(Months, word is "sept" ? "sep" : word));
        return month < 0 ? null : month + 1;
    }

    private static int? Day(Token token)
    {
        var figures = token.Norm.AsSpan();
        if (figures.Length > 2 && figures[^2..] is "st" or "nd" or "rd" or "th")
            figures = figures[..^2];
        return token.Kind == TokenKind.Number && figures.Length <= 2 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
    }
}
