using System.Globalization;
using System.Text;

namespace FeedbackLoop.Text;

/// <summary>Text from outside made safe to show: what would steer a terminal, reverse the reading direction or stay unseen is written out, such as <c>\x1b</c>.</summary>
public static class VisibleText
{
    /// <summary><paramref name="text"/> on one line: line breaks and tabs become blanks.</summary>
    public static string OneLine(string text) => Write(text, ' ');

    /// <summary><paramref name="text"/> with its line breaks, all of them as <c>\n</c>; tabs become blanks.</summary>
    public static string Lines(string text) => Write(text, '\n');

    private static string Write(string text, char lineBreak)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsWriting(text))
            return text;

        var visible = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                continue;
            if (IsLineBreak(letter))
                visible.Append(lineBreak);
            else if (letter == '\t')
                visible.Append(' ');
            else if (IsTag(text, at))
                visible.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(letter, text[++at]):x8}");
            else if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                visible.Append(letter).Append(text[++at]);
            else if (IsUnseen(letter))
                visible.Append(letter < '\u0100' ? "\\x" : "\\u").Append(((int)letter).ToString(letter < '\u0100' ? "x2" : "x4", CultureInfo.InvariantCulture));
            else
                visible.Append(letter);
        }

        return visible.ToString();
    }

    private static bool NeedsWriting(string text)
    {
        foreach (var letter in text)
        {
            if (letter < ' ' || (letter > '~' && (IsUnseen(letter) || IsLineBreak(letter))))
                return true;
        }

        return false;
    }

    private static bool IsLineBreak(char letter) => letter is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsUnseen(char letter) =>
        char.IsControl(letter) || char.IsSurrogate(letter)
        || letter is '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff'
        or '\u00ad' or '\u180e' or '\u200b' or '\u2060';

    private static bool IsTag(string text, int at) =>
        text[at] == '\udb40' && at + 1 < text.Length && text[at + 1] is >= '\udc00' and <= '\udc7f';
}
