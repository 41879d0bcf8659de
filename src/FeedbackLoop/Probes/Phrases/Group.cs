using FeedbackLoop.Analysis;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A stated group of people as the subject of a question: "customers and staff".</summary>
internal static class Group
{
    private static readonly HashSet<string> Plurals = new(StringComparer.OrdinalIgnoreCase)
        { "staff", "people", "personnel", "sales", "team", "men", "women", "children", "police", "management" };

    /// <summary>The group in the plural, without article; null where it is one person, the writer, or not sane.</summary>
    public static string? From(StatedFact fact)
    {
        if (PlainWords.From(fact.Text) is not { } plain)
            return null;
        var words = plain.Split(' ').ToList();
        var isAnyone = false;
        while (words.Count > 0 && words[0].ToLowerInvariant() is "for" or "to" or "by" or "our" or "the" or "my" or "their" or "your" or "all" or "most" or "many" or "some" or "multiple" or "several" or "of" or "his" or "her" or "these" or "those" or "other" or "with" or "from" or "as" or "a" or "an" or "every" or "each" or "any")
        {
            isAnyone |= words[0].ToLowerInvariant() is "a" or "an" or "every" or "each" or "any" or "the";
            words.RemoveAt(0);
        }

        if (words.Count is 0 or > 4 || words.Any(word => !IsPlain(word)))
            return null;
        if (words.Any(word => word.ToLowerInvariant() is "i" or "we" or "me" or "us" or "you" or "im" or "they" or "like" or "who" or "that" or "users" && words.Count == 1))
            return null;
        if (isAnyone && PluralOf(words[^1]) is { } plural)
            words[^1] = plural;
        var last = words[^1];
        if (!(last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && !last.EndsWith("us", StringComparison.Ordinal) || Plurals.Contains(last)) || last.Length < 4 || last is "team" && words.Count == 1)
            return null;
        if (last.Equals("team", StringComparison.OrdinalIgnoreCase) || last.Equals("management", StringComparison.OrdinalIgnoreCase))
            return null;
        if (char.IsUpper(words[0][0]) && words[0][1..].Equals(words[0][1..].ToLowerInvariant(), StringComparison.Ordinal) && fact.Span.Start == 0 || words.Count == 1)
            words[0] = char.ToLowerInvariant(words[0][0]) + words[0][1..];
        return string.Join(' ', words);
    }

    // "let a guest pay" is about guests.
    private static string? PluralOf(string word)
    {
        if (word.Length < 4 || !PhraseWords.People.Contains(word.ToLowerInvariant()) || Plurals.Contains(word))
            return null;
        return word[^1] is 'y' && word[^2] is not ('a' or 'e' or 'o') ? word[..^1] + "ies" : word[^1] is 's' or 'x' or 'h' ? null : word + "s";
    }

    /// <summary>Whether it is the group that does something: "teachers want to grade essays", but not "we want to send teachers a list".</summary>
    /// <param name="action">What somebody wants to do.</param>
    /// <param name="group">Who is named.</param>
    /// <param name="statement">The statement that both stand in.</param>
    public static bool Does(WantedAction action, StatedFact group, string statement)
    {
        if (group.Span.End >= action.Span.Start || action.Span.Start > statement.Length)
            return false;
        var between = statement.AsSpan(group.Span.End, action.Span.Start - group.Span.End).Trim();
        return between.Length <= 30 && between.IndexOfAny('.', ',', ';') < 0
            && (between.IsEmpty || between.EndsWith("to") || between.EndsWith("can") || between.EndsWith("cannot") || between.EndsWith("can't") || between.EndsWith("could") || between.EndsWith("should"));
    }

    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('-' or '&'))
                return false;
        }

        return true;
    }
}
