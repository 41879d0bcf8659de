using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Values;

/// <summary>The value in the words of a fact, of the sort that its dimension calls for.</summary>
internal static class ValueFinder
{
    /// <summary>The first value between two tokens; null where the words hold none.</summary>
    public static FactValue? Of(Dimension dimension, ParsedText text, int start, int end) => dimension switch
    {
        Dimension.Frequency => RateReading.In(text.Tokens, start, end),
        Dimension.Deadline or Dimension.LastOccurrence => DateWords.In(text.Tokens, start, end) ?? Number(text, start, end, onlyTime: true),
        Dimension.Quantity or Dimension.Reach or Dimension.Impact or Dimension.Spend or Dimension.Stake or Dimension.Success or Dimension.Baseline or Dimension.Constraint =>
            Number(text, start, end, onlyTime: false),
        _ => null,
    };

    private static FactValue? Number(ParsedText text, int start, int end, bool onlyTime)
    {
        for (var at = start; at < end; at++)
        {
            if (NumberReading.At(text.Tokens, at, end) is { } number && Value(text, number, end) is { } value && (!onlyTime || value is DurationValue))
                return value with { Limit = number.IsLeast ? ValueLimit.AtLeast : LimitBefore(text, at, text.SentenceStart(at)) };
        }

        return null;
    }

    private static FactValue? Value(ParsedText text, NumberReading number, int end)
    {
        var next = number.End < end ? text.Tokens[number.End].Norm : "";
        if (number.IsShare || next is "percent" or "%")
            return new ShareValue(number.Number);
        if (number.Currency is { } sign)
            return new MoneyValue(number.Number, sign, Per(text, number.End, end));
        if (Currencies.OfWord(next) is { } currency)
            return new MoneyValue(number.Number, currency, Per(text, number.End + 1, end));
        if (TimeUnits.Of(next) is { } unit)
            return new DurationValue(number.Number, number.UpTo, unit, Per(text, number.End + 1, end));
        return new CountValue(number.Number, number.UpTo, Unit(text, number.End, end));
    }

    private static TimeUnit? Per(ParsedText text, int at, int end) =>
        at + 1 < end && text.Tokens[at].Norm is "a" or "an" or "per" or "each" or "every" or "/" ? TimeUnits.Of(text.Tokens[at + 1].Norm) : at < end ? TimeUnits.OfAdjective(text.Tokens[at].Norm) : null;

    private static string? Unit(ParsedText text, int at, int end)
    {
        for (; at < end; at++)
        {
            if (text.Tags[at] is Tag.Noun or Tag.Plural && (at + 1 >= end || text.Tags[at + 1] is not (Tag.Noun or Tag.Plural)))
                return Morphology.Singular(text.Tokens[at].Norm);
            if (text.Tags[at] is not (Tag.Noun or Tag.Plural or Tag.Adjective or Tag.Quantifier or Tag.Preposition or Tag.Possessive or Tag.Determiner or Tag.Participle or Tag.Name or Tag.Number))
                return null;
        }

        return null;
    }

    private static ValueLimit LimitBefore(ParsedText text, int at, int start)
    {
        var word = at > start ? text.Tokens[at - 1].Norm : "";
        var two = at - 1 > start ? $"{text.Tokens[at - 2].Norm} {word}" : word;
        if (text.Tokens[at].Norm[0] is '~')
            return ValueLimit.About;
        return two switch
        {
            "at least" or "more than" => ValueLimit.AtLeast,
            "up to" or "at most" or "less than" or "fewer than" or "maximum of" or "no more than" => ValueLimit.AtMost,
            _ => word switch
            {
                "over" or "above" or "beyond" => ValueLimit.AtLeast,
                "under" or "below" or "within" or "until" or "maximum" or "max" => ValueLimit.AtMost,
                "about" or "around" or "approximately" or "roughly" or "almost" or "nearly" or "probably" => ValueLimit.About,
                _ => ValueLimit.Exact,
            },
        };
    }
}
