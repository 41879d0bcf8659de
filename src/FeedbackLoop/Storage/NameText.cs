using System.Text;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Storage;

/// <summary>Names as they are kept, and as they are compared.</summary>
internal static class NameText
{
    /// <summary>The name without blanks around it, with single blanks in it, and with letters and their marks composed (Unicode NFC for Latin, Greek and Cyrillic).</summary>
    public static string Clean(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var clean = new StringBuilder(name.Length);
        foreach (var letter in name.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(letter))
                clean.Append(letter);
            else if (clean[^1] != ' ')
                clean.Append(' ');
        }

        return MarkedLetters.Compose(clean.ToString());
    }

    /// <summary>What two names share that are the same but for upper and lower case and blanks.</summary>
    public static string Key(string name) => Clean(name).ToUpperInvariant();
}
