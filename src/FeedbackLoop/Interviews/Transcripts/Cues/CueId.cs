namespace FeedbackLoop.Interviews.Transcripts.Cues;

/// <summary>The line above the times of a cue.</summary>
internal static class CueId
{
    /// <summary>Whether it is surely an id and no words: a number, a GUID as Teams writes it, or a number and a quoted name as Webex does.</summary>
    public static bool IsSure(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return !line.IsEmpty && (IsNumber(line) || IsGuid(line) || Speaker(line) is not null);
    }

    /// <summary>Whether it is digits alone.</summary>
    public static bool IsNumber(ReadOnlySpan<char> line) => !line.Trim().ContainsAnyExceptInRange('0', '9') && !line.IsWhiteSpace();

    /// <summary>Who speaks, where the id says it: <c>1 "Kim Ortiz" (3456)</c>.</summary>
    public static string? Speaker(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        var quoted = line[digits..].TrimStart();
        if (digits == 0 || quoted.Length < 3 || quoted[0] != '"')
            return null;
        var end = quoted[1..].IndexOf('"');
        var name = end < 1 ? "" : quoted[1..(end + 1)].Trim().ToString();
        return name.Length == 0 ? null : name;
    }

    private static bool IsGuid(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        return Guid.TryParseExact(slash < 0 ? line : line[..slash], "D", out _) && (slash < 0 || line[slash..].TrimStart("/-0123456789").IsEmpty);
    }
}
