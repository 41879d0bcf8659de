using System.Globalization;

namespace FeedbackLoop.Text;

/// <summary>Characters to tokens, in one pass from left to right.</summary>
internal static class Tokenizer
{
    private static readonly string[] Clitics = ["'s", "'d", "'ll", "'ve", "'re", "'m"];

    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var startsLine = true;
        for (var at = 0; at < text.Length;)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                startsLine |= character is '\n' or '\r' or '\u2028' or '\u2029';
                at++;
                continue;
            }

            var first = tokens.Count;
            at = Next(text, at, tokens);
            if (startsLine)
                tokens[first] = tokens[first] with { StartsLine = true };
            startsLine = false;
        }

        return tokens;
    }

    private static int Next(string text, int at, List<Token> tokens)
    {
        if (Address.End(text, at) is var address && address > at)
            return Add(text, at, address, TokenKind.Symbol, tokens);
        if (NumberToken.End(text, at) is var number && number > at)
            return Add(text, at, number, TokenKind.Number, tokens);
        if (WordEnd(text, at) is var word && word > at)
            return AddWord(text, at, word, tokens);

        var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        if (text[at] == '.')
            while (at + length < text.Length && text[at + length] == '.')
                length++;
        var kind = char.IsPunctuation(text[at]) ? TokenKind.Punctuation : TokenKind.Symbol;
        return Add(text, at, at + length, kind, tokens);
    }

    private static int WordEnd(string text, int start)
    {
        var at = start;
        if (text[at] == '.' && (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            at++;
        if (!IsWordCharacter(text[at]))
            return start;
        while (at < text.Length && (IsWordCharacter(text[at]) || JoinsWords(text, at)))
            at++;
        return at;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || character == '_'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool JoinsWords(string text, int at) =>
        text[at] is '\'' or '’' or '-' or '.' or '&' && at > 0 && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static int AddWord(string text, int start, int end, List<Token> tokens)
    {
        var norm = Normalize(text, start, end);
        foreach (var clitic in Clitics)
        {
            if (norm.Length <= clitic.Length || !norm.EndsWith(clitic, StringComparison.Ordinal))
                continue;
            Add(text, start, end - clitic.Length, TokenKind.Word, tokens);
            return Add(text, end - clitic.Length, end, TokenKind.Word, tokens);
        }

        if (Contractions.CliticOf(norm, text.AsSpan(end)) is { } typed)
        {
            var cut = end - typed.Length + 1;
            Add(text, start, cut, TokenKind.Word, tokens);
            tokens.Add(new Token(cut, end - cut, TokenKind.Word, typed));
            return end;
        }

        tokens.Add(new Token(start, end - start, TokenKind.Word, Contractions.WithApostrophe(norm)) { IsCapitalized = char.IsUpper(text[start]), IsPluralOfCapitals = end - start > 2 && text[end - 1] == 's' && IsCapitals(text.AsSpan(start, end - start - 1)) });
        return end;
    }

    private static int Add(string text, int start, int end, TokenKind kind, List<Token> tokens)
    {
        tokens.Add(new Token(start, end - start, kind, Normalize(text, start, end)) { IsCapitalized = char.IsUpper(text[start]) });
        return end;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterUpper(character))
                return false;
        }

        return true;
    }

    private static string Normalize(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterLower(character))
                return string.Create(word.Length, (text, start), static (lower, source) =>
                {
                    for (var i = 0; i < lower.Length; i++)
                        lower[i] = source.text[source.start + i] is '’' or '‘' or 'ʼ' ? '\'' : char.ToLowerInvariant(source.text[source.start + i]);
                });
        }

        return word.ToString();
    }
}
