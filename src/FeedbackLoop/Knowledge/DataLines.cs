namespace FeedbackLoop.Knowledge;

/// <summary>The lines of a text in UTF-8, those left out that are blank or begin with <c>#</c>.</summary>
internal ref struct DataLines(ReadOnlySpan<byte> bytes)
{
    private readonly int length = bytes.Length;
    private ReadOnlySpan<byte> rest = bytes;

    /// <summary>The line just reached in UTF-8, without the blanks around it.</summary>
    public ReadOnlySpan<byte> Utf8 { get; private set; } = [];

    /// <summary>The line just reached, without the blanks around it.</summary>
    public readonly string Current => ShortTexts.Of(Utf8);

    /// <summary>Where the next line begins, in bytes.</summary>
    public readonly int Reached => length - rest.Length;

    public readonly DataLines GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!rest.IsEmpty)
        {
            var end = 0;
            while (end < rest.Length && rest[end] != (byte)'\n')
                end++;
            var line = Trimmed(rest[..end]);
            rest = rest[Math.Min(end + 1, rest.Length)..];
            if (line.IsEmpty || line[0] == (byte)'#')
                continue;
            Utf8 = line;
            return true;
        }

        return false;
    }

    /// <summary>All of them.</summary>
    public readonly List<string> ToList()
    {
        var lines = new List<string>();
        foreach (var line in this)
            lines.Add(line);
        return lines;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line)
    {
        int start = 0, end = line.Length;
        while (start < end && line[start] is (byte)' ' or (byte)'\t' or (byte)'\r')
            start++;
        while (end > start && line[end - 1] is (byte)' ' or (byte)'\t' or (byte)'\r')
            end--;
        return line[start..end];
    }
}
