using System.Globalization;
using System.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>Makes text safe to show: what would steer a terminal, or reorder or hide text, is shown as a visible escape such as <c>\x1b</c>.</summary>
internal static class SafeText
{
    /// <summary>The text as it can stand in running text: line breaks and tabs stay.</summary>
    public static string Of(string text) => Escape(text, keepLayout: true);

    /// <summary>The text as it can stand in one cell or one line: line breaks and tabs are escaped too.</summary>
    public static string OneLine(string text) => Escape(text, keepLayout: false);

    private static string Escape(string text, bool keepLayout)
    {
        var at = NextUnsafe(text, 0, keepLayout);
        if (at == text.Length)
            return text;

        var safe = new StringBuilder(text.Length + 16);
        var from = 0;
        while (at < text.Length)
        {
            safe.Append(text, from, at - from);
            var (codePoint, length) = Unsafe(text, at);
            safe.Append(Visible(codePoint));
            from = at + length;
            at = NextUnsafe(text, from, keepLayout);
        }

        return safe.Append(text, from, text.Length - from).ToString();
    }

    private static int NextUnsafe(string text, int from, bool keepLayout)
    {
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\x7f')
                continue;
            if (c is '\n' or '\t')
            {
                if (!keepLayout)
                    return i;
            }
            else if (char.IsSurrogate(c))
            {
                if (!Rune.TryGetRuneAt(text, i, out var rune) || IsTag(rune.Value))
                    return i;
                i++;
            }
            else if (IsUnsafe(c))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static bool IsUnsafe(char c) =>
        c is < ' ' or (>= '\x7f' and <= '\x9f')     // C0, DEL, C1
        or '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069')   // bidirectional controls
        or '\u2028' or '\u2029' or '\ufeff';        // line and paragraph separator, byte order mark

    private static bool IsTag(int codePoint) => codePoint is >= 0xe0000 and <= 0xe007f;

    private static (int CodePoint, int Length) Unsafe(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (text[at], 1);

    private static string Visible(int codePoint) => codePoint switch
    {
        '\n' => "\\n",
        '\t' => "\\t",
        '\r' => "\\r",
        <= 0xff => "\\x" + codePoint.ToString("x2", CultureInfo.InvariantCulture),
        <= 0xffff => "\\u" + codePoint.ToString("x4", CultureInfo.InvariantCulture),
        _ => "\\U" + codePoint.ToString("x8", CultureInfo.InvariantCulture),
    };
}
