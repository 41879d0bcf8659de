namespace FeedbackLoop.Analysis.Values;

/// <summary>Units of time by their words.</summary>
internal static class TimeUnits
{
    public static TimeUnit? Of(string word) => word switch
    {
        "second" or "seconds" or "sec" or "secs" => TimeUnit.Second,
        "minute" or "minutes" or "min" or "mins" => TimeUnit.Minute,
        "hour" or "hours" or "hr" or "hrs" => TimeUnit.Hour,
        "day" or "days" or "morning" or "evening" or "night" or "shift" => TimeUnit.Day,
        "week" or "weeks" or "weekend" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" => TimeUnit.Week,
        "month" or "months" => TimeUnit.Month,
        "quarter" or "quarters" => TimeUnit.Quarter,
        "year" or "years" => TimeUnit.Year,
        _ => null,
    };

    /// <summary>The unit of an adjective such as "weekly".</summary>
    public static TimeUnit? OfAdjective(string word) => word switch
    {
        "hourly" => TimeUnit.Hour,
        "daily" or "nightly" => TimeUnit.Day,
        "weekly" => TimeUnit.Week,
        "monthly" => TimeUnit.Month,
        "quarterly" => TimeUnit.Quarter,
        "yearly" or "annual" or "annually" => TimeUnit.Year,
        _ => null,
    };
}
