using System.Text;

namespace FeedbackLoop.Knowledge;

/// <summary>Turns bytes into text, and gives the same text again for short ones that come again and again, as keys and names do.</summary>
internal static class ShortTexts
{
    private const int LongestKept = 24;
    private static readonly string?[] Kept = new string?[512];

    /// <summary>The text that <paramref name="bytes"/> stand for in UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return "";
        if (bytes.Length > LongestKept)
            return Decoded(bytes);
        ref var place = ref Kept[(bytes[0] * 31 + bytes[^1] * 7 + bytes[bytes.Length / 2] * 3 + bytes.Length * 131) & (Kept.Length - 1)];
        var kept = place;
        return kept is not null && Is(kept, bytes) ? kept : place = Decoded(bytes);
    }

    // Nearly all knowledge is ASCII, and the first use of the decoder of UTF-8 costs milliseconds.
    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = bytes.Length <= 512 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] >= 0x80)
                return Encoding.UTF8.GetString(bytes);
            letters[at] = (char)bytes[at];
        }

        return new string(letters);
    }

    private static bool Is(string text, ReadOnlySpan<byte> bytes)
    {
        if (text.Length != bytes.Length)
            return false;
        for (var at = 0; at < bytes.Length; at++)
        {
            if (text[at] != bytes[at] || bytes[at] >= 0x80)
                return false;
        }

        return true;
    }
}
