using System.Text;

namespace FeedbackLoop.Probes.Phrases;

/// <summary>Words of a statement, made fit to stand inside a question.</summary>
internal static class PlainWords
{
    /// <summary>The words with single blanks, without marks at either end, and not shouting.</summary>
    /// <returns>Null where they cannot stand in a question: odd characters, very long words, quotes left open.</returns>
    public static string? From(string words)
    {
        if (words.Length > 400)
            return null;
        var plain = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            if (char.IsWhiteSpace(letter))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (IsPlain(letter))
            {
                plain.Append(letter switch { '’' or '‘' => '\'', '“' or '”' => '"', _ => letter });
            }
            else
            {
                return null;
            }
        }

        var text = Calm(CloseQuotes(plain.ToString().Trim(' ', '.', ',', ';', ':', '-', '!', '*', '+', '#').TrimStart(')', '/', '&').TrimEnd('(', '/', '&')));
        return text.Length == 0 || HasLongWord(text) || HasDoubledWord(text) || !HasLetter(text) ? null : text;
    }

    /// <summary>How many words there are.</summary>
    public static int Count(string words)
    {
        return words.Length == 0 ? 0 : words.AsSpan().Count(' ') + 1;
    }

    private static bool IsPlain(char letter) =>
        char.IsLetterOrDigit(letter) && !IsRightToLeft(letter) || letter is '-' or '\'' or '’' or '‘' or '"' or '“' or '”' or '/' or '&' or '+' or '#' or '.' or ',' or '%' or '$' or '€' or '£' or ':' or '!' or '*' or '_' or '(' or ')';

    private static bool IsRightToLeft(char letter) => letter is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufefc';

    /// <summary>Takes quotes and brackets away that open and do not close, or the other way round.</summary>
    private static string CloseQuotes(string words)
    {
        var text = words;
        if (text.AsSpan().Count('"') % 2 != 0)
            text = text.Replace("\"", "", StringComparison.Ordinal);
        if (text.StartsWith('\'') && !text.EndsWith('\'') && !text.Contains("' ", StringComparison.Ordinal))
            text = text.TrimStart('\'');
        if (text.AsSpan().Count('(') != text.AsSpan().Count(')'))
            text = text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        return text.Length == words.Length ? words : string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Words in capitals that are no abbreviation go to small letters.</summary>
    private static string Calm(string text)
    {
        var words = text.Split(' ');
        var shouting = words.Any(word => IsUpper(word) && word.Split('/').Any(part => part.Length > 5))
            || words.Length > 1 && words.All(word => IsUpper(word) || word.Length == 1) && words.Any(word => word.Length > 3)
            || Array.FindAll(words, word => word.Length > 3 && IsUpper(word) && !word.Contains('/', StringComparison.Ordinal) && !PhraseWords.Abbreviations.Contains(word)).Length > 1;
        return shouting ? string.Join(' ', Array.ConvertAll(words, word => IsUpper(word) ? word.ToLowerInvariant() : word)) : text;
    }

    private static bool IsUpper(string word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsLower(letter) || char.IsDigit(letter))
                return false;
            letters += char.IsUpper(letter) ? 1 : 0;
        }

        return letters > 1;
    }

    private static bool HasLetter(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
                return true;
        }

        return false;
    }

    private static bool HasLongWord(string text) => text.Split(' ').Any(word => word.Length > 32);

    private static bool HasDoubledWord(string text)
    {
        var words = text.Split(' ');
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at].Equals(words[at - 1], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
