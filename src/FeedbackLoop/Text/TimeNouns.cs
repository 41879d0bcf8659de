namespace FeedbackLoop.Text;

/// <summary>The nouns that measure or name a stretch of time: "hours", "afternoons".</summary>
internal static class TimeNouns
{
    /// <summary>Whether <paramref name="word"/>, in lower case, is one.</summary>
    public static bool Has(string word) => word is
        "minute" or "minutes" or "hour" or "hours" or "day" or "days" or "night" or "nights" or "week" or "weeks" or "weekend" or "weekends" or "month" or "months"
        or "quarter" or "quarters" or "year" or "years" or "morning" or "mornings" or "afternoon" or "afternoons" or "evening" or "evenings" or "time" or "summer" or "spring" or "autumn" or "winter";
}
