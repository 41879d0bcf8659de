using System.Text;
using FeedbackLoop.Text;

namespace FeedbackLoop.Guides;

/// <summary>Words from outside, written so that Markdown shows them as they are.</summary>
internal static class MarkdownText
{
    private const string Always = "\\`*_{}[]<>|~$^@";
    private const string Doubled = "=+\":%";

    /// <summary><paramref name="text"/> on one line, with a backslash before whatever would mark something up, make a link or begin a block.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = VisibleText.OneLine(text).Trim();
        var escaped = new StringBuilder(shown.Length + 16);
        var begun = BlockMark(shown);
        for (var at = 0; at < shown.Length; at++)
        {
            if (at == begun || MeansSomething(shown, at))
                escaped.Append('\\');
            escaped.Append(shown[at]);
        }

        return escaped.ToString();
    }

    private static bool MeansSomething(string text, int at)
    {
        var letter = text[at];
        return Always.Contains(letter, StringComparison.Ordinal)
            || (letter == '&' && text.IndexOf(';', at) > at)
            || (letter == ':' && Follows(text, at, "//"))
            || (letter == ':' && at + 1 < text.Length && char.IsLetter(text[at + 1]))
            || (letter == '.' && at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase))
            || (Doubled.Contains(letter, StringComparison.Ordinal) && (Follows(text, at, letter) || (at > 0 && text[at - 1] == letter)));
    }

    /// <summary>Where the sign stands that would make the line a heading, a list, a rule or a quotation; -1 where none does.</summary>
    private static int BlockMark(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        if (at == text.Length)
            return -1;
        return at == 0 ? "#+-=:".IndexOf(text[0], StringComparison.Ordinal) < 0 ? -1 : 0 : text[at] is '.' or ')' ? at : -1;
    }

    private static bool Follows(string text, int at, char letter) => at + 1 < text.Length && text[at + 1] == letter;

    private static bool Follows(string text, int at, string letters) => text.AsSpan(at + 1).StartsWith(letters, StringComparison.Ordinal);
}
