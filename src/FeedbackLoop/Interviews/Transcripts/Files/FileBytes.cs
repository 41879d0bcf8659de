using System.Globalization;

namespace FeedbackLoop.Interviews.Transcripts.Files;

/// <summary>The bytes of a file, up to a limit.</summary>
internal static class FileBytes
{
    private const int Block = 81_920;

    /// <summary>All bytes from where the stream stands.</summary>
    /// <exception cref="TranscriptRefusedException">The stream holds more than <paramref name="limit"/> bytes.</exception>
    public static ReadOnlySpan<byte> Of(Stream stream, string name, long limit)
    {
        var bytes = new byte[stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, limit) + 1 : Block];
        var length = 0;
        while (true)
        {
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(Math.Max(length * 2L, Block), Math.Min(limit + 1, Array.MaxLength)));
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                return bytes.AsSpan(0, length);
            length += read;
            if (length > limit)
                throw new TranscriptRefusedException(name, 1, string.Create(CultureInfo.InvariantCulture, $"the file is larger than {limit} bytes, the limit for a transcript; split it"));
        }
    }
}
