namespace FeedbackLoop.Analysis;

/// <summary>What a stated fact comes to, where its words hold a number, an amount, a rate, a duration, a share or a date.</summary>
public abstract record FactValue
{
    private protected FactValue()
    {
    }

    /// <summary>Whether the words give the figure itself or a bound: "over 100 records".</summary>
    public ValueLimit Limit { get; init; }
}

/// <summary>A number of things: "30 reports", "3-4 customers".</summary>
/// <param name="Number">How many; of a range the least.</param>
/// <param name="UpTo">The most of a range; null where there is one number.</param>
/// <param name="Unit">What is counted, in the singular and in lower case: "report"; null where it is not said.</param>
public sealed record CountValue(decimal Number, decimal? UpTo, string? Unit) : FactValue;

/// <summary>An amount of money: "$40k", "1,200 euros a month".</summary>
/// <param name="Number">How much, in whole units of the currency.</param>
/// <param name="Currency">Its ISO 4217 code: "USD".</param>
/// <param name="Per">For what time it is paid; null where it is not said.</param>
public sealed record MoneyValue(decimal Number, string Currency, TimeUnit? Per) : FactValue;

/// <summary>A length of time: "two hours", "two hours a week".</summary>
/// <param name="Number">How many; of a range the least.</param>
/// <param name="UpTo">The most of a range; null where there is one number.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Per">In what time it recurs; null where it does not.</param>
public sealed record DurationValue(decimal Number, decimal? UpTo, TimeUnit Unit, TimeUnit? Per) : FactValue;

/// <summary>How often something comes: "every two weeks", "3 times a day".</summary>
/// <param name="Times">How many times in <paramref name="Every"/> units.</param>
/// <param name="Every">How many units; 1 for "a day", 2 for "every other week".</param>
/// <param name="Unit">The unit.</param>
public sealed record RateValue(decimal Times, decimal Every, TimeUnit Unit) : FactValue;

/// <summary>A share: "50% of our customers".</summary>
/// <param name="Percent">From 0 up; 50 for a half.</param>
public sealed record ShareValue(decimal Percent) : FactValue;

/// <summary>A date as far as it is said: "30 September" has no year.</summary>
/// <param name="Year">The year; null where it is not said.</param>
/// <param name="Month">1 to 12; null where it is not said.</param>
/// <param name="Day">1 to 31; null where it is not said.</param>
public sealed record DateValue(int? Year, int? Month, int? Day) : FactValue;

/// <summary>What a figure says of the true one.</summary>
public enum ValueLimit
{
    /// <summary>It is the figure.</summary>
    Exact,
    /// <summary>It is about the figure.</summary>
    About,
    /// <summary>It is that or more: "over 100", "30+".</summary>
    AtLeast,
    /// <summary>It is that or less: "up to ten".</summary>
    AtMost,
}

/// <summary>A unit of time.</summary>
public enum TimeUnit
{
    /// <summary>A second.</summary>
    Second,
    /// <summary>A minute.</summary>
    Minute,
    /// <summary>An hour.</summary>
    Hour,
    /// <summary>A day.</summary>
    Day,
    /// <summary>A week.</summary>
    Week,
    /// <summary>A month.</summary>
    Month,
    /// <summary>A quarter of a year.</summary>
    Quarter,
    /// <summary>A year.</summary>
    Year,
}
