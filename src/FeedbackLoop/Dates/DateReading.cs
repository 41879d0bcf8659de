namespace FeedbackLoop.Dates;

/// <summary>What came of reading a date as a person writes it.</summary>
/// <param name="Day">The day; null where the text does not name one day for certain.</param>
/// <param name="Fault">Why there is no day; null where there is one.</param>
public sealed record DateReading(DateOnly? Day, DateFault? Fault)
{
    /// <summary>The days that an ambiguous text could mean, the earlier one first; empty for every other text.</summary>
    public IReadOnlyList<DateOnly> CouldBe { get; init; } = [];

    internal static DateReading Of(DateOnly? day) => day is null ? NoDate : new(day, Fault: null);

    internal static DateReading NoDate { get; } = new(Day: null, DateFault.NoDate);

    internal static DateReading NotOneDay { get; } = new(Day: null, DateFault.NotOneDay);
}

/// <summary>Why a text names no day.</summary>
public enum DateFault
{
    /// <summary>It is no date that can be read, or a day that does not exist, such as 30 February.</summary>
    NoDate,
    /// <summary>It names several days: last week, March 2026.</summary>
    NotOneDay,
    /// <summary>Day and month cannot be told apart: 03/04/2026.</summary>
    Ambiguous,
}
