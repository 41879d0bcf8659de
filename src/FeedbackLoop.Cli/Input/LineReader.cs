using System.Globalization;
using System.Runtime.CompilerServices;

namespace FeedbackLoop.Cli.Input;

/// <summary>One line of a file, without its line end; <paramref name="Number"/> counts from 1.</summary>
internal readonly record struct Line(int Number, string Text);

/// <summary>Reads lines of strict UTF-8 one after the other, so that a file of any size takes little memory.</summary>
internal static class LineReader
{
    private const int LongestLine = 1024 * 1024;

    /// <summary>The lines of <paramref name="stream"/>; <c>\n</c> and <c>\r\n</c> end one.</summary>
    public static async IAsyncEnumerable<Line> ReadAsync(Stream stream, string what, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        var (number, offset, start, end) = (0, 0L, 0, 0);
        while (true)
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if ((length >= 0 ? length : end - start) > LongestLine)
                throw new Refusal(string.Create(CultureInfo.InvariantCulture, $"{what}, line {number + 1} is longer than 1 MB."));
            if (length >= 0)
            {
                yield return ToLine(++number, buffer.AsSpan(start, length), what, offset);
                start += length + 1;
                offset += length + 1;
                continue;
            }

            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
            if (end == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);

            var read = await stream.ReadOrCancelAsync(buffer.AsMemory(end), cancellation);
            if (read == 0)
                break;
            end += read;
        }

        if (end > start)
            yield return ToLine(number + 1, buffer.AsSpan(start, end - start), what, offset);
    }

    private static Line ToLine(int number, ReadOnlySpan<byte> bytes, string what, long offset) =>
        new(number, StrictUtf8.Decode(bytes, string.Create(CultureInfo.InvariantCulture, $"{what}, line {number}"), offset).TrimEnd('\r'));
}
