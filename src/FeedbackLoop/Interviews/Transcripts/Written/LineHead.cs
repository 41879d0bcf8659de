namespace FeedbackLoop.Interviews.Transcripts.Written;

/// <summary>What stands at the beginning of a line of a written transcript.</summary>
internal enum HeadKind
{
    /// <summary>Words alone.</summary>
    Words,
    /// <summary>A time alone.</summary>
    Time,
    /// <summary>A time, and behind it words or a name.</summary>
    TimeThenWords,
    /// <summary>A name and a time.</summary>
    NameAndTime,
    /// <summary>A name before a colon.</summary>
    Label,
    /// <summary>Chevrons: somebody else begins to speak.</summary>
    Chevrons,
}

/// <summary>A line of a written transcript, parted into its head and its words.</summary>
/// <param name="Kind">What stands at its beginning.</param>
/// <param name="Start">When it was said; null where the line does not say.</param>
/// <param name="End">When that ended; null where the line does not say.</param>
/// <param name="Name">What could be the speaker; null where nothing could.</param>
/// <param name="Words">What stands behind the head.</param>
internal readonly record struct LineHead(HeadKind Kind, TimeSpan? Start, TimeSpan? End, string? Name, string Words)
{
    private const int LongestHead = 120;
    private const string Separators = " \t\u00A0-–—|•·:,";

    /// <summary>Reads a line; the words are all of it where no head stands there.</summary>
    public static LineHead Read(ReadOnlySpan<char> line)
    {
        var said = WithoutEnd(line.Trim(), out var end);
        var bare = WithoutBold(said);
        var text = TimeMark.Read(bare) is null ? bare.TrimStart("> #@*-•") : bare;
        var head = TimeFirst(text) ?? NameBeforeTime(text) ?? Label(text) ?? WithoutName(said);
        return end is null ? head : head with { End = end };
    }

    /// <summary>Reads a name before another sign than a colon, for files in which no colon stands behind names.</summary>
    public static LineHead ReadBefore(string sign, ReadOnlySpan<char> line) =>
        line[..Math.Min(line.Length, LongestHead)].IndexOf(sign, StringComparison.Ordinal) is var at && at > 0 && NameShape.Clean(line[..at]) is { } name
            ? new LineHead(HeadKind.Label, null, null, name, line[(at + sign.Length)..].Trim().ToString())
            : new LineHead(HeadKind.Words, null, null, null, line.Trim().ToString());

    /// <summary>f4 writes at the end of a paragraph when it ended: <c>#00:00:12-5#</c>.</summary>
    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> line, out TimeSpan? end)
    {
        end = null;
        if (line.Length < 3 || line[^1] != '#' || line[..^1].LastIndexOf('#') is not (> 0 and var opens)
            || TimeMark.Read(line[opens..]) is not { } mark || opens + mark.Length != line.Length)
            return line;
        end = mark.Start;
        return line[..opens].TrimEnd();
    }

    private static LineHead WithoutName(ReadOnlySpan<char> line) =>
        line.StartsWith(">>", StringComparison.Ordinal)
            ? new LineHead(HeadKind.Chevrons, null, null, null, line.TrimStart("> ").ToString())
            : new LineHead(HeadKind.Words, null, null, null, line.ToString());

    private static LineHead? TimeFirst(ReadOnlySpan<char> text)
    {
        if (TimeMark.Read(text) is not { } mark)
            return null;
        var (start, end) = (mark.Start, mark.End);
        var rest = text[mark.Length..];
        if (end is null && rest.StartsWith("\t", StringComparison.Ordinal) && TimeMark.Read(rest[1..]) is { } second)
        {
            end = second.Start;
            rest = rest[(1 + second.Length)..];
        }

        var isTable = rest.StartsWith("\t", StringComparison.Ordinal);
        rest = rest.TrimStart(Separators);
        if (rest.IsEmpty)
            return new LineHead(HeadKind.Time, start, end, null, "");
        if (isTable && rest.IndexOf('\t') is var tab && tab > 0 && NameShape.Clean(rest[..tab].TrimEnd(": ")) is { } cell)
            return new LineHead(HeadKind.NameAndTime, start, end, cell, rest[(tab + 1)..].Trim().ToString());
        return NameLabel.Read(rest) is { } label
            ? new LineHead(HeadKind.Label, start, end, label.Name, rest[label.Length..].ToString())
            : new LineHead(HeadKind.TimeThenWords, start, end, NameShape.Clean(rest), rest.ToString());
    }

    private static LineHead? NameBeforeTime(ReadOnlySpan<char> text)
    {
        var most = Math.Min(text.Length, LongestHead);
        for (var at = 1; at < most; at++)
        {
            if (!MayBeginTime(text, at) || TimeMark.Read(text[at..]) is not { } mark)
                continue;
            var behind = text[(at + mark.Length)..];
            var rest = behind.TrimStart(Separators);
            if (!IsSetOff(text[..at], mark, behind) || NameIn(text[..at], ref rest) is not { } name)
                return null;
            return new LineHead(HeadKind.NameAndTime, mark.Start, mark.End, name, rest.ToString());
        }

        return null;
    }

    /// <summary>The name before a time, without what sets both off together: <c>[Kim - 00:05]</c>, <c>Kim *(00:05)*</c>, <c>Kim at 00:05</c>.</summary>
    private static string? NameIn(ReadOnlySpan<char> before, ref ReadOnlySpan<char> rest)
    {
        before = before.Trim(Separators);
        if (before.IsEmpty)
            return null;
        if ((before[0] == '[' && rest.StartsWith("]", StringComparison.Ordinal)) || (before[0] == '(' && rest.StartsWith(")", StringComparison.Ordinal)))
        {
            before = before[1..];
            rest = rest[1..].TrimStart(Separators);
        }

        if (before.EndsWith("*", StringComparison.Ordinal) && rest.StartsWith("*", StringComparison.Ordinal))
            rest = rest[1..].TrimStart(Separators);
        if (before.EndsWith(" at", StringComparison.Ordinal))
            before = before[..^3];
        return NameShape.Clean(before);
    }

    private static bool MayBeginTime(ReadOnlySpan<char> text, int at) =>
        (char.IsAsciiDigit(text[at]) && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '@' or '|')) || text[at] is '[' or '(' or '#';

    /// <summary>A time that belongs to the words ("we met at 10:30 today") is not set off from them.</summary>
    private static bool IsSetOff(ReadOnlySpan<char> before, TimeMark mark, ReadOnlySpan<char> behind) =>
        behind.IsWhiteSpace() || mark.IsBracketed || before[^1] is '\t' or '|' or '@' or '\u00A0'
        || (before.Length > 1 && before[^1] == ' ' && before[^2] is ' ' or '-' or '–' or '—' or '|');

    private static LineHead? Label(ReadOnlySpan<char> text)
    {
        if (NameLabel.Read(text) is not { } label)
            return null;
        var rest = text[label.Length..];
        return TimeMark.Read(rest) is { } mark && (mark.IsBracketed || rest.Length == mark.Length)
            ? new LineHead(HeadKind.NameAndTime, mark.Start, mark.End, label.Name, rest[mark.Length..].TrimStart(Separators).ToString())
            : new LineHead(HeadKind.Label, null, null, label.Name, rest.ToString());
    }

    /// <summary>The line without the first pair of signs for bold print, where that pair stands in its head.</summary>
    private static ReadOnlySpan<char> WithoutBold(ReadOnlySpan<char> line)
    {
        foreach (var sign in (ReadOnlySpan<string>)["**", "__"])
        {
            var opens = line[..Math.Min(line.Length, LongestHead)].IndexOf(sign, StringComparison.Ordinal);
            if (opens < 0 || (opens > 0 && char.IsLetter(line[0])))
                continue;
            var behind = line[(opens + 2)..];
            var closes = behind[..Math.Min(behind.Length, LongestHead)].IndexOf(sign, StringComparison.Ordinal);
            if (closes > 0)
                return string.Concat(line[..opens], behind[..closes], behind[(closes + 2)..]);
        }

        return line;
    }
}
