using System.Globalization;
using System.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>How many columns of a terminal text takes: two for East Asian wide characters and emoji, none for combining marks.</summary>
internal static class DisplayWidth
{
    /// <summary>The columns that one line of text takes.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    /// <summary>The text itself, or as much of it as fits into <paramref name="columns"/> with an ellipsis behind it.</summary>
    public static string Shorten(string text, int columns)
    {
        if (Of(text) <= columns)
            return text;

        var width = 0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (width + Of(rune) > columns - 1)
                break;
            width += Of(rune);
            length += rune.Utf16SequenceLength;
        }

        return string.Concat(text.AsSpan(0, length).TrimEnd(), "…");
    }

    /// <summary>The words of <paramref name="text"/> in lines of at most <paramref name="columns"/>; a longer word has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, int columns)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var width = 0;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var wordWidth = Of(word);
            if (width > 0 && width + 1 + wordWidth > columns)
            {
                lines.Add(line.ToString());
                line.Clear();
                width = 0;
            }

            if (width > 0)
            {
                line.Append(' ');
                width++;
            }

            line.Append(word);
            width += wordWidth;
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Of(Rune rune)
    {
        if (rune.IsAscii)
            return 1;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    /// <summary>The blocks of Unicode's East Asian Width "W" and "F" that people write in, and emoji.</summary>
    private static bool IsWide(int codePoint) => codePoint
        is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0x303e) or (>= 0x3041 and <= 0x33ff) or (>= 0x3400 and <= 0x4dbf)
        or (>= 0x4e00 and <= 0x9fff) or (>= 0xa000 and <= 0xa4cf) or (>= 0xa960 and <= 0xa97f) or (>= 0xac00 and <= 0xd7a3)
        or (>= 0xf900 and <= 0xfaff) or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6)
        or (>= 0x1f300 and <= 0x1f64f) or (>= 0x1f680 and <= 0x1f6ff) or (>= 0x1f900 and <= 0x1faff) or (>= 0x20000 and <= 0x3fffd);
}
