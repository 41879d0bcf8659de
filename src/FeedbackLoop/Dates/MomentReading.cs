namespace FeedbackLoop.Dates;

/// <summary>What came of reading a moment as a person writes it.</summary>
/// <param name="Moment">Day and time where it was written; null where the text does not name one moment for certain.</param>
/// <param name="Fault">Why there is no moment; null where there is one.</param>
public sealed record MomentReading(DateTime? Moment, MomentFault? Fault)
{
    /// <summary>The days that an ambiguous text could mean, the earlier one first; empty for every other text.</summary>
    public IReadOnlyList<DateOnly> CouldBe { get; init; } = [];

    internal static MomentReading Of(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Fault: null);

    internal static MomentReading Unread(MomentFault fault) => new(Moment: null, fault);
}

/// <summary>Why a text names no moment.</summary>
public enum MomentFault
{
    /// <summary>It is no day and time that can be read.</summary>
    NoMoment,
    /// <summary>It has a day, and no time of day.</summary>
    NoTime,
    /// <summary>It names several days: next week.</summary>
    NotOneDay,
    /// <summary>Day and month cannot be told apart: 03/04/2026.</summary>
    Ambiguous,
}
