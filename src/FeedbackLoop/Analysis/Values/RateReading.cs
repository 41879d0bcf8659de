using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Values;

/// <summary>How often: "monthly", "every other week", "3 times a day", "40 a day".</summary>
internal static class RateReading
{
    public static RateValue? In(IReadOnlyList<Token> tokens, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (At(tokens, at, end) is { } rate)
                return rate;
        }

        return null;
    }

    private static RateValue? At(IReadOnlyList<Token> tokens, int at, int end)
    {
        var word = tokens[at].Norm;
        if (TimeUnits.OfAdjective(word) is { } often)
            return new RateValue(1, 1, often);
        if (word is "fortnightly")
            return new RateValue(1, 2, TimeUnit.Week);
        if (word is "every" or "each")
            return Every(tokens, 1, at + 1, end);
        if (word is "once" or "twice" or "thrice")
            return Per(tokens, word switch { "once" => 1, "twice" => 2, _ => 3 }, at + 1, end);
        if (NumberReading.At(tokens, at, end) is { UpTo: null, Currency: null, IsShare: false } number)
            return Per(tokens, number.Number, number.End, end);
        return null;
    }

    // "a day", "per week", "in 10 minutes", behind what is counted, if it is named.
    private static RateValue? Per(IReadOnlyList<Token> tokens, decimal times, int at, int end)
    {
        if (at < end && tokens[at].Norm is not ("a" or "an" or "per" or "in" or "every" or "each") && TimeUnits.Of(tokens[at].Norm) is null)
            at++;
        return at < end && tokens[at].Norm is "a" or "an" or "per" or "in" or "every" or "each" or "within" ? Every(tokens, times, at + 1, end) : null;
    }

    private static RateValue? Every(IReadOnlyList<Token> tokens, decimal times, int at, int end)
    {
        if (at >= end)
            return null;
        if (tokens[at].Norm is "single")
            at++;
        var every = 1m;
        if (at < end && tokens[at].Norm is "other" or "second")
            (every, at) = at + 1 < end && TimeUnits.Of(tokens[at + 1].Norm) is not null ? (2m, at + 1) : (1m, at);
        else if (at < end && NumberReading.At(tokens, at, end) is { UpTo: null } number)
            (every, at) = (number.Number, number.End);
        return at < end && every > 0 && TimeUnits.Of(tokens[at].Norm) is { } unit ? new RateValue(times, every, unit) : null;
    }
}
