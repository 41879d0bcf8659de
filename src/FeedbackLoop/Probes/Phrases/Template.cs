namespace FeedbackLoop.Probes.Phrases;

/// <summary>A question with slots in braces: "Which {topic} do they need?"</summary>
internal static class Template
{
    private const int Longest = 1000;

    /// <summary>The question with its slots filled.</summary>
    /// <returns>Null where a slot has nothing to fill it, or the question would be longer than any that can be asked.</returns>
    public static string? Fill(string template, Slots slots)
    {
        Span<char> question = stackalloc char[Longest];
        var rest = question;
        var at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            if (slots.Fill(template.AsSpan(open + 1, close - open - 1)) is not { } filling
                || !Append(template.AsSpan(at, open - at), ref rest) || !Append(filling, ref rest))
                return null;
            at = close + 1;
        }

        return Append(template.AsSpan(at), ref rest) ? question[..^rest.Length].ToString() : null;
    }

    private static bool Append(ReadOnlySpan<char> words, ref Span<char> rest)
    {
        if (!words.TryCopyTo(rest))
            return false;
        rest = rest[words.Length..];
        return true;
    }

    /// <summary>The names of the slots in a template that has no others than those that exist.</summary>
    public static IReadOnlyList<string> SlotsOf(string template)
    {
        var names = new List<string>();
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
            names.Add(template[(open + 1)..template.IndexOf('}', open)]);
        return names;
    }

    /// <summary>Whether a template with some fillers in its slots is <paramref name="question"/>, whatever the fillers.</summary>
    public static bool CanGive(string template, string question)
    {
        var parts = template.Split('{').Select((part, at) => at == 0 ? part : part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]).ToList();
        if (parts.Count == 1)
            return question == template;
        if (!question.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var at = parts[0].Length;
        foreach (var part in parts.GetRange(1, parts.Count - 2))
        {
            var found = question.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return question.Length >= at + parts[^1].Length && question.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    /// <summary>The name of a slot that does not exist; null where all do.</summary>
    public static string? UnknownSlot(string template)
    {
        var at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
                return template[open..];
            var name = template[(open + 1)..close];
            if (!Slots.Names.Any(known => string.Equals(known, name, StringComparison.Ordinal)))
                return name;
            at = close + 1;
        }

        return null;
    }
}
