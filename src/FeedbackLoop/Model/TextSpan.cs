namespace FeedbackLoop;

/// <summary>A stretch of a text, in UTF-16 code units from its beginning.</summary>
/// <param name="Start">The index of the first character; 0 or more.</param>
/// <param name="Length">How many characters; 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>Whether the two stretches share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this stretch.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
