namespace FeedbackLoop.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Punctuation,
    Symbol,
}

/// <summary>A word, number, mark or symbol of a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Norm">The token in lower case, curly apostrophes made straight: what rules and lexicons compare.</param>
internal sealed record Token(int Start, int Length, TokenKind Kind, string Norm)
{
    public int End => Start + Length;

    /// <summary>Whether the text begins a new line before it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalized { get; init; }

    /// <summary>Whether it is an abbreviation in capitals with the "s" of the plural: "KPIs".</summary>
    public bool IsPluralOfCapitals { get; init; }

    /// <summary>The <see cref="WordHash"/> of <see cref="Norm"/>.</summary>
    public uint Hash { get; } = WordHash.Of(Norm);

    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);
}
