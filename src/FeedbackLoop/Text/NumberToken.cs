namespace FeedbackLoop.Text;

/// <summary>Numbers with what is written onto them: <c>1,000</c>, <c>3.5</c>, <c>$40k</c>, <c>50%</c>, <c>15th</c>, <c>3-4</c>.</summary>
internal static class NumberToken
{
    /// <summary>The index behind the number that begins at <paramref name="start"/>; <paramref name="start"/> itself where none begins.</summary>
    public static int End(string text, int start)
    {
        var at = start;
        if (text[at] is '$' or '€' or '£' or '#' or '~' or '<' or '>')
            at++;
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
            return start;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || Separates(text, at)))
            at++;
        var suffix = at;
        while (suffix < text.Length && char.IsAsciiLetter(text[suffix]))
            suffix++;
        if (suffix - at <= 3)
            at = suffix;
        else
            return start;
        return at < text.Length && text[at] is '%' or '+' or '€' ? at + 1 : at;
    }

    private static bool Separates(string text, int at) =>
        text[at] is ',' or '.' or '-' or '–' or ':' or '/' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at - 1]);
}
