using System.Globalization;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Values;

/// <summary>A number in figures or words: "1,000", "$40k", "3-4", "two hundred", "a dozen".</summary>
/// <param name="Number">The number; of a range the least.</param>
/// <param name="UpTo">The most of a range.</param>
/// <param name="Currency">The currency written onto it.</param>
/// <param name="IsShare">Whether a per cent sign is written onto it.</param>
/// <param name="IsLeast">Whether a plus is written onto it.</param>
/// <param name="End">The index behind its last token.</param>
internal sealed record NumberReading(decimal Number, decimal? UpTo, string? Currency, bool IsShare, bool IsLeast, int End)
{
    private static readonly string[] UpToTwenty =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number that begins at <paramref name="at"/>; null where none does.</summary>
    public static NumberReading? At(IReadOnlyList<Token> tokens, int at, int end)
    {
        var read = tokens[at].Kind == TokenKind.Number ? Figures(tokens[at].Norm, at + 1) : Words(tokens, at, end);
        if (read is null)
            return null;
        if (read.End < end && Factor(tokens[read.End].Norm) is { } factor)
            read = read with { Number = read.Number * factor, UpTo = read.UpTo * factor, End = read.End + 1 };
        if (read.UpTo is null && read.End + 1 < end && tokens[read.End].Norm is "to" or "or" or "-" or "–" && One(tokens[read.End + 1]) is { } most && most > read.Number)
            read = read with { UpTo = most, End = read.End + 2 };
        return read;
    }

    private static decimal? One(Token token) => token.Kind == TokenKind.Number ? Figures(token.Norm, 0) is { UpTo: null, IsShare: false } figures ? figures.Number : null : Word(token.Norm);

    private static NumberReading? Words(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at + 1 < end && tokens[at].Norm is "a" or "an" && tokens[at + 1].Norm is "dozen" or "hundred" or "thousand" or "million" or "couple")
            return new NumberReading(tokens[at + 1].Is("couple") ? 2 : Factor(tokens[at + 1].Norm) ?? 12, null, null, false, false, at + 2);
        return Word(tokens[at].Norm) is { } number ? new NumberReading(number, null, null, false, false, at + 1) : null;
    }

    private static decimal? Word(string word)
    {
        if (Array.IndexOf(UpToTwenty, word) is var small and >= 0)
            return small;
        return Array.IndexOf(Tens, word) is var tens and > 1 ? tens * 10 : word is "dozen" ? 12 : null;
    }

    private static decimal? Factor(string word) => word switch { "hundred" => 100, "thousand" or "k" => 1000, "million" => 1_000_000, "dozen" => 12, _ => null };

    private static NumberReading? Figures(string written, int end)
    {
        var figures = written.AsSpan();
        var currency = Currencies.OfSign(figures[0]) ?? Currencies.OfSign(figures[^1]);
        var (share, least) = (figures[^1] == '%', figures[^1] == '+');
        figures = figures.Trim("$€£¥~<>#%+");

        var letters = figures.Length;
        while (letters > 0 && char.IsAsciiLetter(figures[letters - 1]))
            letters--;
        if (letters == 0)
            return null;
        var factor = figures[letters..] switch { "" or "st" or "nd" or "rd" or "th" or "x" => 1m, "k" => 1000m, "m" or "mio" or "mn" => 1_000_000m, "bn" => 1_000_000_000m, _ => 0m };
        figures = figures[..letters];
        var dash = figures.IndexOfAny('-', '–');
        if (factor == 0 || Plain(dash < 0 ? figures : figures[..dash]) is not { } number || (dash >= 0 && Plain(figures[(dash + 1)..]) is null))
            return null;
        decimal? upTo = dash < 0 ? null : Plain(figures[(dash + 1)..]) * factor;
        return upTo <= number ? null : new NumberReading(number * factor, upTo, currency, share, least, end);
    }

    private static decimal? Plain(ReadOnlySpan<char> figures) =>
        figures.Length <= 15 && decimal.TryParse(figures, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
}
