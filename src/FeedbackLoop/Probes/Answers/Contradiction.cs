using System.Globalization;

namespace FeedbackLoop.Probes.Answers;

/// <summary>Whether two facts of one dimension say different things: another number of the same, another rate, day or form, yes and no.</summary>
internal static class Contradiction
{
    /// <summary>Whether both cannot hold.</summary>
    public static bool Is(Fact one, Fact other)
    {
        if (SaysYes(one.Value) && SaysNo(other.Value) || SaysNo(one.Value) && SaysYes(other.Value))
            return true;
        if (NamedNumber.OnlyIn(one.Value) is { } first && NamedNumber.OnlyIn(other.Value) is { } second && first.Contradicts(second))
            return true;
        if (Day(one.Value) is { } day && Day(other.Value) is { } otherDay)
            return day != otherDay;
        return AnswerWords.Default.Apart(one.Dimension) is { } groups && Group(one.Value, groups) is { } group && Group(other.Value, groups) is { } otherGroup && group != otherGroup;
    }

    /// <summary>The number of the one group whose words the value has; null where it has those of none or of several.</summary>
    private static int? Group(string value, List<List<string>> groups)
    {
        var plain = PlainAnswer.Of(value);
        int? only = null;
        for (var at = 0; at < groups.Count; at++)
        {
            if (!groups[at].Exists(words => PlainAnswer.Contains(plain, words)))
                continue;
            if (only is not null)
                return null;
            only = at;
        }

        return only;
    }

    private static DateOnly? Day(string value)
    {
        foreach (var word in value.Split(' '))
        {
            if (DateOnly.TryParseExact(word.Trim('.', ',', '!', '('), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
        }

        return null;
    }

    private static bool SaysYes(string value) => Begins(value, "yes");

    private static bool SaysNo(string value) => Begins(value, "no");

    private static bool Begins(string value, string word) =>
        value.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (value.Length == word.Length || !(char.IsLetterOrDigit(value[word.Length]) || value[word.Length] == '-'));
}
