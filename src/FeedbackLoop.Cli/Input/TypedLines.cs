using System.Text;

namespace FeedbackLoop.Cli.Input;

/// <summary>Reads what a person types, line by line. A byte that is no UTF-8 becomes U+FFFD, since a line that was typed must not be lost.</summary>
/// <param name="input">What is typed.</param>
/// <param name="readAhead">How many bytes are taken at once; 1 where what stands behind a line is for another reader.</param>
internal sealed class TypedLines(Stream input, int readAhead = 4096)
{
    private readonly byte[] _buffer = new byte[readAhead];
    private readonly List<byte> _line = [];
    private int _next;
    private int _end;

    /// <summary>The next line, without its line end; the last one may have none. Null where there is no more.</summary>
    public async Task<string?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            while (_next < _end)
            {
                var octet = _buffer[_next++];
                if (octet == (byte)'\n')
                    return Take();
                _line.Add(octet);
            }

            (_next, _end) = (0, await input.ReadOrCancelAsync(_buffer, cancellation));
            if (_end == 0)
                return _line.Count == 0 ? null : Take();
        }
    }

    private string Take()
    {
        var text = Encoding.UTF8.GetString([.. _line]);
        _line.Clear();
        return text.TrimEnd('\r');
    }
}
