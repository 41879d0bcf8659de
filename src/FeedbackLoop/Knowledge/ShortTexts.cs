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

    /// <summary>Writes the letters of a text that has none of more than three bytes.</summary>
    /// <param name="bytes">The text in UTF-8.</param>
    /// <param name="letters">Where to; as long as the bytes at least.</param>
    /// <param name="count">How many letters they are.</param>
    /// <returns>False where the framework's decoder is to be asked.</returns>
    /// <remarks>Nearly all knowledge is ASCII with a few letters and marks of two or three bytes, and the first use of that decoder costs milliseconds.</remarks>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, Span<char> letters, out int count)
    {
        count = 0;
        for (var at = 0; at < bytes.Length; count++)
        {
            var size = bytes[at] < 0x80 ? 1 : bytes[at] is >= 0xC2 and < 0xE0 ? 2 : bytes[at] is > 0xE0 and < 0xED ? 3 : 0;
            if (size == 0 || at + size > bytes.Length || !Continue(bytes.Slice(at + 1, size - 1)))
                return false;
            letters[count] = size switch
            {
                1 => (char)bytes[at],
                2 => (char)((bytes[at] & 0x1F) << 6 | bytes[at + 1] & 0x3F),
                _ => (char)((bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F),
            };
            at += size;
        }

        return true;
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        Span<char> letters = bytes.Length <= 512 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        return TryDecode(bytes, letters, out var count) ? new string(letters[..count]) : Encoding.UTF8.GetString(bytes);
    }

    private static bool Continue(ReadOnlySpan<byte> bytes)
    {
        foreach (var part in bytes)
        {
            if ((part & 0xC0) != 0x80)
                return false;
        }

        return true;
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
