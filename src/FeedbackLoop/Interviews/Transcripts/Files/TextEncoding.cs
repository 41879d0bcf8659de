using System.Text;

namespace FeedbackLoop.Interviews.Transcripts.Files;

/// <summary>Tells how the bytes of a text are to be read.</summary>
internal static class TextEncoding
{
    private const int Sample = 4096;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding, and how many bytes at the beginning only mark it.</summary>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> bytes) =>
        Begins(bytes, 0xEF, 0xBB, 0xBF) ? (Encoding.UTF8, 3)
        : Begins(bytes, 0xFF, 0xFE, 0, 0) ? (Encoding.UTF32, 4)
        : Begins(bytes, 0, 0, 0xFE, 0xFF) ? (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4)
        : Begins(bytes, 0xFF, 0xFE) ? (Encoding.Unicode, 2)
        : Begins(bytes, 0xFE, 0xFF) ? (Encoding.BigEndianUnicode, 2)
        : IsUtf16(bytes, zeroAt: 1) ? (Encoding.Unicode, 0)
        : IsUtf16(bytes, zeroAt: 0) ? (Encoding.BigEndianUnicode, 0)
        : (ByContent(bytes), 0);

    private static bool Begins(ReadOnlySpan<byte> bytes, params ReadOnlySpan<byte> with) => bytes.StartsWith(with);

    /// <summary>UTF-16 without a mark is sure where every second byte of the times and signs is zero, and hardly any other.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0)
            return false;
        int zeros = 0, others = 0, pairs = Math.Min(bytes.Length, Sample) / 2;
        for (var pair = 0; pair < pairs; pair++)
        {
            zeros += bytes[(pair * 2) + zeroAt] == 0 ? 1 : 0;
            others += bytes[(pair * 2) + 1 - zeroAt] == 0 ? 1 : 0;
        }

        return others == 0 && zeros * 4 >= pairs;
    }

    /// <summary>A text with more letters in UTF-8 than broken ones is UTF-8 with damage; one with more broken ones is Windows-1252.</summary>
    private static Encoding ByContent(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done)
                whole++;
            else
                broken++;
            bytes = bytes[length..];
        }

        return broken > whole ? Windows1252 : Encoding.UTF8;
    }
}
