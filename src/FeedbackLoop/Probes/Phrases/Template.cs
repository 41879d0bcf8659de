using System.Text;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>A question with slots in braces: "Which {topic} do they need?"</summary>
internal static class Template
{
    /// <summary>The question with its slots filled.</summary>
    /// <returns>Null where a slot has nothing to fill it.</returns>
    public static string? Fill(string template, Slots slots)
    {
        var question = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            if (open < 0)
                break;
            var close = template.IndexOf('}', open);
            if (slots.Fill(template.AsSpan(open + 1, close - open - 1)) is not { } filling)
                return null;
            question.Append(template, at, open - at).Append(filling);
            at = close + 1;
        }

        question.Append(template, at, template.Length - at);
        return question.ToString();
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
            if (!Slots.Names.Contains(name, StringComparer.Ordinal))
                return name;
            at = close + 1;
        }

        return null;
    }
}
