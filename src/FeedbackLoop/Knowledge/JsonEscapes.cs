using System.Globalization;
using System.Text;

namespace FeedbackLoop.Knowledge;

/// <summary>The escapes of a JSON text.</summary>
internal static class JsonEscapes
{
    /// <summary>The text that <paramref name="escaped"/> stands for; null where an escape is none.</summary>
    public static string? Resolve(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\')
                text.Append(escaped[at]);
            else if (Letter(escaped, ref at) is { } letter)
                text.Append(letter);
            else
                return null;
        }

        return text.ToString();
    }

    private static char? Letter(string escaped, ref int at)
    {
        if (++at >= escaped.Length)
            return null;
        switch (escaped[at])
        {
            case '"' or '\\' or '/': return escaped[at];
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when at + 4 < escaped.Length && ushort.TryParse(escaped.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return (char)code;
            default: return null;
        }
    }
}
