namespace FeedbackLoop.Text;

/// <summary>Web and e-mail addresses, which are one token each.</summary>
internal static class Address
{
    private static readonly string[] Beginnings = ["http://", "https://", "www."];

    /// <summary>The index behind the address that begins at <paramref name="start"/>; <paramref name="start"/> itself where none begins.</summary>
    public static int End(string text, int start)
    {
        var rest = text.AsSpan(start);
        foreach (var beginning in Beginnings)
        {
            if (rest.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return UntilBlank(text, start);
        }

        return start;
    }

    private static int UntilBlank(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]))
            end++;
        while (end > start && text[end - 1] is '.' or ',' or ')' or ';' or '!' or '?')
            end--;
        return end;
    }
}
