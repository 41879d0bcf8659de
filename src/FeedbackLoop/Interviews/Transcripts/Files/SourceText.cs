using System.Text;

namespace FeedbackLoop.Interviews.Transcripts.Files;

/// <summary>The text of a file and its lines, whichever way they end.</summary>
internal sealed class SourceText
{
    private const int MostLines = 1_000_000;
    private const char Replacement = '\uFFFD';

    private readonly string text;
    private readonly List<int> starts = [0];

    private SourceText(string name, string text, FaultList faults)
    {
        (Name, Faults) = (name, faults);
        this.text = text;
        for (var at = 0; at < text.Length; at++)
        {
            var ahead = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (ahead < 0)
                break;
            at += ahead;
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                at++;
            starts.Add(at + 1);
            if (starts.Count > MostLines)
                throw new TranscriptRefusedException(name, MostLines, "the file has more lines than a transcript can have; split it");
        }

        if (starts[^1] < text.Length || starts.Count == 1)
            starts.Add(text.Length);
    }

    /// <summary>What the caller named the file.</summary>
    public string Name { get; }

    /// <summary>Where faults of this file are listed.</summary>
    public FaultList Faults { get; }

    /// <summary>How many lines there are.</summary>
    public int Lines => starts.Count - 1;

    /// <summary>Reads bytes as text.</summary>
    /// <exception cref="TranscriptRefusedException">The bytes are no text, or a text that is certainly no transcript.</exception>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name, FaultList faults)
    {
        if (ForeignFile.ByBytes(bytes) is { } reason)
            throw new TranscriptRefusedException(name, 1, reason);
        var (encoding, mark) = TextEncoding.Of(bytes);
        return Of(encoding.GetString(bytes[mark..]), name, faults);
    }

    /// <summary>Takes a text, with what no text may hold made visible.</summary>
    /// <exception cref="TranscriptRefusedException">It is certainly no transcript.</exception>
    public static SourceText Of(string text, string name, FaultList faults)
    {
        var source = new SourceText(name, Repaired(text), faults);
        if (ForeignFile.ByText(source.text) is { } reason)
            throw new TranscriptRefusedException(name, 1, reason);
        source.ReportDamage();
        return source;
    }

    /// <summary>The characters of a line, from 0, without its end.</summary>
    public ReadOnlySpan<char> this[int line] => text.AsSpan(starts[line], starts[line + 1] - starts[line]).TrimEnd("\r\n");

    /// <summary>Whether nothing but blanks stands in a line.</summary>
    public bool IsBlank(int line) => this[line].IsWhiteSpace();

    /// <summary>NUL and halves of surrogate pairs can be stored nowhere, and a mark of the byte order inside is nothing that was said.</summary>
    private static string Repaired(string text)
    {
        if (text.StartsWith('\uFEFF'))
            text = text[1..];
        var first = FirstUnfit(text);
        if (first < 0)
            return text;
        var repaired = new StringBuilder(text);
        for (var at = first; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else if (text[at] == '\0' || char.IsSurrogate(text[at]))
                repaired[at] = Replacement;
        }

        return repaired.ToString();
    }

    private static int FirstUnfit(string text)
    {
        if (!text.Contains('\0', StringComparison.Ordinal) && text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                at++;
            else if (text[at] == '\0' || char.IsSurrogate(text[at]))
                return at;
        }

        return -1;
    }

    private void ReportDamage()
    {
        if (!text.Contains(Replacement, StringComparison.Ordinal))
            return;
        var damage = 0;
        for (var line = 0; line < Lines; line++)
        {
            var signs = this[line].Count(Replacement);
            damage += signs;
            if (signs > 0)
                Faults.Add(line + 1, "holds characters that cannot be read; each is shown as \uFFFD", this[line]);
        }

        if (damage * 20L > text.Length)
            throw new TranscriptRefusedException(Name, 1, "this is no text; export the transcript as VTT, SRT or text");
    }
}
