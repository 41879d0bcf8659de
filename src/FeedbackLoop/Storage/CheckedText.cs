namespace FeedbackLoop.Storage;

/// <summary>Texts that are kept as they are, or refused: what cannot be stored faithfully is never changed silently.</summary>
internal static class CheckedText
{
    private const int MaxNameLength = 300;
    private const int MaxDetailLength = 1_000;

    /// <summary>A text that must say something.</summary>
    public static string Required(string field, string text, int limit)
    {
        ArgumentNullException.ThrowIfNull(text, field);
        if (string.IsNullOrWhiteSpace(text))
            throw TextRefusedException.Blank(field);
        if (text.Length > limit)
            throw TextRefusedException.TooLong(field, text.Length, limit);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw TextRefusedException.Nul(field);
        if (HoldsLoneSurrogate(text))
            throw TextRefusedException.NotUnicode(field);
        return text;
    }

    /// <summary>A name, cleaned.</summary>
    public static string Name(string field, string text) => NameText.Clean(Required(field, text, MaxNameLength));

    /// <summary>A further detail; a blank one is none.</summary>
    public static string? Detail(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Required(field, text.Trim(), MaxDetailLength);

    private static bool HoldsLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return true;
            i++;
        }

        return false;
    }
}
