using System.Text;
using FeedbackLoop.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>The one way by which text leaves the tool: UTF-8 without a mark, line feeds, everything made safe for a terminal.</summary>
internal sealed class SafeWriter(Stream stream, bool hasStyle) : TextWriter
{
    private readonly StreamWriter _inner = new(stream, bufferSize: 4 * 1024, leaveOpen: true);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => _inner.Write(char.IsSurrogate(value) ? value.ToString() : VisibleText.Lines(value.ToString()));

    public override void Write(string? value)
    {
        if (value is not null)
            _inner.Write(VisibleText.Lines(value));
    }

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => _inner.Write('\n');

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    /// <summary>Writes <paramref name="text"/> in bold where the terminal shows it.</summary>
    public void Bold(string text) => Styled("\x1b[1m", text);

    /// <summary>Writes <paramref name="text"/> dimmed where the terminal shows it.</summary>
    public void Dim(string text) => Styled("\x1b[2m", text);

    /// <summary>Passes on what is safe already: tables whose cells were made safe.</summary>
    public TextWriter Unchecked => _inner;

    /// <summary>The stream beneath, with everything flushed that was written before.</summary>
    public Stream Bytes()
    {
        _inner.Flush();
        return stream;
    }

    public override void Flush() => _inner.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _inner.Dispose();
        base.Dispose(disposing);
    }

    private void Styled(string on, string text)
    {
        if (hasStyle)
            _inner.Write(on);
        Write(text);
        if (hasStyle)
            _inner.Write("\x1b[0m");
    }
}
