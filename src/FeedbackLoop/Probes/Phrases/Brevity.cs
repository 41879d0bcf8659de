namespace FeedbackLoop.Probes.Phrases;

/// <summary>Shortens a verb and what follows once it has been said in full: "hide prices from technicians" after "hide prices from technicians on the work order".</summary>
internal static class Brevity
{
    private const int ShortEnough = 6;

    /// <summary>The words without their last complement, where another stays that says what is meant.</summary>
    /// <param name="words">A verb in its base form and what follows.</param>
    /// <returns>Null where they are short already, or have nothing that can be left away.</returns>
    public static string? Of(string words)
    {
        if (PlainWords.Count(words) <= ShortEnough || words.Contains('"', StringComparison.Ordinal))
            return null;
        var parts = words.Split(' ');
        if (IsComplement(parts, 1))
            return null;
        var isFirst = true;
        var end = 0;
        for (var at = 2; at < parts.Length - 1; at++)
        {
            if (!IsComplement(parts, at))
                continue;
            if (!isFirst && !EndsLoosely(parts[at - 1]))
                end = at;
            isFirst = false;
        }

        if (end > 0 && parts[end] is "to" && Array.IndexOf(parts, "from") is > 1 and var from && from < end)
            end = from;   // "copy a schedule from one course" says half of it
        return end == 0 ? null : string.Join(' ', parts, 0, end);
    }

    // "to" before a verb belongs to the object: "ask guests to pay".
    private static bool IsComplement(string[] parts, int at) => parts[at] switch
    {
        "for" or "in" or "on" or "at" or "with" or "from" or "into" or "by" or "per" or "across" or "via" or "through" or "within" or "during" or "under" or "between" or "of" or "as" or "based" => true,
        "to" => parts[at + 1] is "a" or "an" or "the" or "another" or "each" or "every" or "all" or "my" or "our" or "your" or "their" or "his" or "her" or "its" || char.IsUpper(parts[at + 1][0]),
        _ => false,
    };

    private static bool EndsLoosely(string word) =>
        word is "a" or "an" or "the" or "my" or "our" or "your" or "their" or "its" or "and" or "or" or "which" or "what" or "who" or "all" or "some" or "any" or "each" or "every" or "one" or "list" or "number" or "kind" or "type" or "set" or "part" or "instead" or "more" or "only" or "behalf" or "basis" or "case";
}
