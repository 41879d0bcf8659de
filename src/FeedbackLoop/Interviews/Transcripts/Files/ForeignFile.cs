namespace FeedbackLoop.Interviews.Transcripts.Files;

/// <summary>Files that are certainly no transcript, by how they begin.</summary>
internal static class ForeignFile
{
    private const string Export = "export the transcript as VTT, SRT or text";

    /// <summary>What the file is, and what to do; null where nothing speaks against a text.</summary>
    public static string? ByBytes(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? $"this is a Word document or another zip archive; {Export}"
        : bytes.StartsWith("%PDF"u8) ? $"this is a PDF; {Export}"
        : bytes.StartsWith("{\\rtf"u8) ? $"this is an RTF document; {Export}"
        : Begins(bytes, 0xD0, 0xCF, 0x11, 0xE0) ? $"this is an old Office document; {Export}"
        : bytes.StartsWith("SQLite format 3\0"u8) ? $"this is a database; {Export}"
        : IsRecording(bytes) ? "this is a recording; transcribe it first, and name the transcript"
        : Begins(bytes, 0x1F, 0x8B) ? "this is a compressed file; unpack it, and name the transcript in it"
        : Begins(bytes, 0x89, 0x50, 0x4E, 0x47) || Begins(bytes, 0xFF, 0xD8, 0xFF) || bytes.StartsWith("GIF8"u8) ? $"this is an image; {Export}"
        : null;

    /// <summary>The same, of a text.</summary>
    public static string? ByText(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        if (start.IsEmpty)
            return "the file is empty; name another one";
        if (Begins(start, "[Script Info]"))
            return "these are subtitles of SubStation Alpha; export them as SRT";
        if (start[0] == '<')
            return ByMarkup(start);
        if (start[0] == '{' || (start[0] == '[' && start[1..].TrimStart() is { IsEmpty: false } next && next[0] is '{' or '"' or ']'))
            return IsJson(start) ? $"this is JSON; {Export}" : null;
        return null;
    }

    private static bool IsRecording(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("RIFF"u8) || bytes.StartsWith("ID3"u8) || bytes.StartsWith("OggS"u8) || bytes.StartsWith("fLaC"u8)
        || Begins(bytes, 0x1A, 0x45, 0xDF, 0xA3) || (bytes.Length > 8 && bytes[4..].StartsWith("ftyp"u8));

    private static string? ByMarkup(ReadOnlySpan<char> start) =>
        Begins(start, "<!doctype html") || Begins(start, "<html") || Begins(start, "<head") || Begins(start, "<body") || Begins(start, "<!--") || Begins(start, "<div")
            ? $"this is a web page; {Export}"
        : Begins(start, "<?xml") || Begins(start, "<tt ") || Begins(start, "<tt>") || Begins(start, "<timedtext") || Begins(start, "<transcript") || Begins(start, "<sami")
            ? $"this is XML; {Export}"
        : null;

    private static bool IsJson(ReadOnlySpan<char> start)
    {
        var inner = start[1..].TrimStart();
        return inner.IsEmpty || inner[0] is '"' or '{' or '}' or '[' or ']';
    }

    private static bool Begins(ReadOnlySpan<byte> bytes, params ReadOnlySpan<byte> with) => bytes.StartsWith(with);

    private static bool Begins(ReadOnlySpan<char> text, string with) => text.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}
