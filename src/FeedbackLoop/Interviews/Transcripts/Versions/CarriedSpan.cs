namespace FeedbackLoop.Interviews.Transcripts.Versions;

/// <summary>Where a highlight of one version of a transcript stands in another.</summary>
/// <param name="From">The span in the text of the old version.</param>
/// <param name="To">The span of the same words in the text of the new version; null where they are not all there any more, side by side.</param>
public sealed record CarriedSpan(TextSpan From, TextSpan? To)
{
    /// <summary>Finds for each span of the old text its words in the new one. Only blanks and line breaks between the words may differ.</summary>
    /// <param name="oldText">The text that the spans point into.</param>
    /// <param name="newText">The corrected text.</param>
    /// <param name="spans">The spans to carry over.</param>
    /// <returns>One for each span, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie inside the old text.</exception>
    public static IReadOnlyList<CarriedSpan> Carry(string oldText, string newText, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(oldText);
        ArgumentNullException.ThrowIfNull(newText);
        ArgumentNullException.ThrowIfNull(spans);
        if (spans.Any(span => span.Start < 0 || span.Length < 0 || span.End > oldText.Length))
            throw new ArgumentOutOfRangeException(nameof(spans), "A span does not lie inside the old text.");
        if (spans.Count == 0)
            return [];
        var words = new WordMap(oldText, newText);
        return [.. spans.Select(span => new CarriedSpan(span, words.Carry(span) ?? OnlyPlace(oldText, newText, span)))];
    }

    /// <summary>A passage that moved is found where its words stand once in either version.</summary>
    private static TextSpan? OnlyPlace(string oldText, string newText, TextSpan span)
    {
        var passage = span.Of(oldText);
        return passage.Contains(' ', StringComparison.Ordinal) && Only(oldText, passage) >= 0 && Only(newText, passage) is var at && at >= 0
            ? span with { Start = at }
            : null;
    }

    private static int Only(string text, string passage)
    {
        var first = text.IndexOf(passage, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(passage, first + 1, StringComparison.Ordinal) < 0 && IsWhole(text, first) && IsWhole(text, first + passage.Length) ? first : -1;
    }

    private static bool IsWhole(string text, int edge) =>
        edge == 0 || edge == text.Length || !char.IsLetterOrDigit(text[edge - 1]) || !char.IsLetterOrDigit(text[edge]);
}
