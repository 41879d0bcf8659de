namespace FeedbackLoop.Probes;

/// <summary>Whether facts of one dimension contradict each other.</summary>
internal static class Conflict
{
    /// <summary>Whether two answers name one number each and not the same, or one says yes and the other no.</summary>
    public static bool IsIn(IReadOnlyList<Fact> facts)
    {
        for (var one = 0; one < facts.Count; one++)
        {
            for (var other = one + 1; other < facts.Count; other++)
            {
                if (IsAnswer(facts[one]) && IsAnswer(facts[other]) && Contradict(facts[one].Value, facts[other].Value))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Neither a part of the statement nor a name or role from the data, whose numbers count nothing.</summary>
    private static bool IsAnswer(Fact fact) => fact.Span is null && (fact.Answers is not null || fact.Provenance.From != Knower.Data);

    private static bool Contradict(string one, string other)
    {
        if (OnlyNumber(one) is { } first && OnlyNumber(other) is { } second)
            return !first.Equals(second, StringComparison.Ordinal);
        return SaysYes(one) && SaysNo(other) || SaysNo(one) && SaysYes(other);
    }

    private static bool SaysYes(string value) => Begins(value, "yes");

    private static bool SaysNo(string value) => Begins(value, "no");

    private static bool Begins(string value, string word) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (value.Length == word.Length || !(char.IsLetterOrDigit(value[word.Length]) || value[word.Length] == '-'));

    /// <summary>The number in the value; null where there is none or more than one.</summary>
    private static string? OnlyNumber(string value)
    {
        string? number = null;
        for (var at = 0; at < value.Length; at++)
        {
            if (!char.IsAsciiDigit(value[at]))
                continue;
            if (number is not null)
                return null;
            var end = at;
            while (end < value.Length && (char.IsAsciiDigit(value[end]) || value[end] is '.' or ',' && end + 1 < value.Length && char.IsAsciiDigit(value[end + 1])))
                end++;
            number = value[at..end];
            at = end;
        }

        return number;
    }
}
