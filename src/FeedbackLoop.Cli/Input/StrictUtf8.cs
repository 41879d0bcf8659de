using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FeedbackLoop.Cli.Input;

/// <summary>Reads UTF-8 that must be right: a byte order mark is dropped, and a wrong byte is refused by its place.</summary>
internal static class StrictUtf8
{
    /// <summary>All text of <paramref name="stream"/>.</summary>
    /// <param name="stream">Where the bytes come from.</param>
    /// <param name="what">What messages call it: "standard input" or a file name.</param>
    /// <param name="limit">How many bytes at most.</param>
    public static async Task<string> ReadAllAsync(Stream stream, string what, int limit, CancellationToken cancellation)
    {
        var bytes = new ArrayBufferWriter<byte>();
        int read;
        while ((read = await stream.ReadOrCancelAsync(bytes.GetMemory(16 * 1024), cancellation)) > 0)
        {
            bytes.Advance(read);
            if (bytes.WrittenCount > limit)
                throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"{what} holds more than {limit:N0} bytes: give the sentences that matter."));
        }

        return Decode(bytes.WrittenSpan, what, offset: 0);
    }

    /// <summary>The text that <paramref name="bytes"/> stand for; <paramref name="offset"/> is where they begin in <paramref name="what"/>.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string what, long offset)
    {
        if (offset == 0 && bytes.StartsWith("\ufeff"u8))
            return Decode(bytes[3..], what, offset: 3);

        var characters = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, characters, out var read, out var written, replaceInvalidSequences: false);
        return status == OperationStatus.Done
            ? new string(characters, 0, written)
            : throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"{what} is not UTF-8: byte {offset + read} (0x{bytes[read]:x2}) begins no character. Save it as UTF-8 and try again."));
    }
}
