using System.Globalization;

namespace FeedbackLoop.Probes.Answers;

/// <summary>A number in an answer and what it counts: "five reports", "$40k", "2 hours".</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The word behind it, without a plural ending; empty where none follows.</param>
internal sealed record NamedNumber(decimal Value, string Unit)
{
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    private static readonly string[] Tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];

    /// <summary>The number in the answer; null where there is none or more than one.</summary>
    public static NamedNumber? OnlyIn(string answer)
    {
        NamedNumber? only = null;
        var words = answer.Split((char[])[' ', '\t', '\n', '\r', ';', '(', ')', '/', ':'], StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            if (Read(words[at].TrimEnd('.', ',', '!', '?')) is not { } value || at > 0 && IsPronoun(words[at - 1], words[at]))
                continue;
            if (only is not null)
                return null;
            var ends = words[at][^1] is '.' or ',' or '!' or '?';
            only = new NamedNumber(value, !ends && at + 1 < words.Length ? Bare(words[at + 1]) : "");
        }

        return only;
    }

    /// <summary>Whether both count the same and come to another number.</summary>
    public bool Contradicts(NamedNumber other) => Value != other.Value && (Unit.Length == 0 || other.Unit.Length == 0 || Unit == other.Unit);

    /// <summary>"the last one", "no one": no number.</summary>
    private static bool IsPronoun(string before, string word) =>
        word.StartsWith("one", StringComparison.OrdinalIgnoreCase) && before.ToLowerInvariant() is "no" or "the" or "this" or "that" or "which" or "last" or "each" or "every" or "any";

    private static string Bare(string word)
    {
        var bare = word.ToLowerInvariant().Trim('.', ',', '!', '?', '"', '\'');
        return bare is "more" or "of" or "in" or "for" or "to" or "or" or "and" or "at" or "on" or "by" or "a" or "per" or "each" or "every" or "counted" || bare.Length == 0 ? "" : bare.TrimEnd('s');
    }

    private static decimal? Read(string word)
    {
        var lower = word.ToLowerInvariant().TrimStart('$', '€', '£', '~');
        if (lower.Length == 0)
            return null;
        if (Array.IndexOf(Words, lower) is >= 0 and var small)
            return small;
        if (Array.IndexOf(Tens, lower) is >= 0 and var tens)
            return (tens + 3) * 10;
        if (!char.IsAsciiDigit(lower[0]))
            return null;
        var factor = lower[^1] switch { 'k' => 1_000m, 'm' => 1_000_000m, _ => 1m };
        return decimal.TryParse(lower.TrimEnd('k', 'm', '%', '€', '+'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && number < 1_000_000_000_000m ? number * factor : null;
    }
}
