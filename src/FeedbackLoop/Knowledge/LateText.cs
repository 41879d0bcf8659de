namespace FeedbackLoop.Knowledge;

/// <summary>A text of a data file that is made when it is asked for: most never are in the life of a process, and fresh memory is what a start costs most.</summary>
internal readonly record struct LateText
{
    private readonly object source;   // the file, or the text itself where the file has it with escapes
    private readonly int start;
    private readonly int length;

    /// <summary>A text that is there already.</summary>
    public LateText(string text) => source = text;

    /// <summary>The text that stands in UTF-8 in <paramref name="file"/>.</summary>
    public LateText(DataFile file, int start, int length) => (source, this.start, this.length) = (file, start, length);

    /// <summary>Its letters, in <paramref name="buffer"/> where they fit and are not there yet.</summary>
    public ReadOnlySpan<char> Letters(Span<char> buffer)
    {
        if (source is not DataFile file)
            return (string)source;
        return length <= buffer.Length && ShortTexts.TryDecode(file.Bytes.Slice(start, length), buffer, out var count) ? buffer[..count] : ToString();
    }

    public override string ToString() => source is DataFile file ? ShortTexts.Of(file.Bytes.Slice(start, length)) : (string)source;
}
