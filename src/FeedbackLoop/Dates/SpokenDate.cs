namespace FeedbackLoop.Dates;

/// <summary>Reads a day as a person writes it, and never guesses.</summary>
public static class SpokenDate
{
    /// <summary>Reads <paramref name="text"/>, without regard to case.</summary>
    /// <remarks>
    /// Understood are <c>2026-03-01</c>; today, yesterday, tomorrow, the day before yesterday; <c>3 days ago</c>, <c>two weeks ago</c>; <c>Friday</c> (the
    /// latest one, today included), <c>last Friday</c> (the latest one before today); <c>3 March</c>, <c>March 3rd</c> (the latest one, today included), with a
    /// year if wanted; <c>25/12/2026</c>. "on" and "the" may stand before. Two numbers that could both be the month make a date ambiguous.
    /// </remarks>
    /// <param name="text">The text; any text may be given.</param>
    /// <param name="today">The day on which it is written.</param>
    public static DateReading Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Words(text), today);
    }

    internal static DateReading Read(string[] words, DateOnly today) => words switch
    {
        [] => DateReading.NoDate,
        [var number] when char.IsAsciiDigit(number[0]) => NumericDate.Read(number),
        _ => RelativeDay.Read(words, today) ?? NamedMonth.Read(words, today),
    };

    /// <summary>The words in lower case, without commas and without what changes nothing.</summary>
    internal static string[] Words(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\t', '\n', '\r', ',', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        return Array.FindAll(words, word => word is not ("on" or "the" or "of"));
    }
}
