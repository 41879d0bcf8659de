namespace FeedbackLoop.Guides.Sheets;

/// <summary>Lines that are no part of an answer, told by their form alone.</summary>
internal static class ReplyMark
{
    private const int LinesOfHeader = 3;
    private static readonly string[] HeaderFields = ["from:", "sent:", "date:", "to:", "cc:", "subject:", "reply-to:"];

    /// <summary>A rule across the page: <c>---</c>.</summary>
    public static bool IsRule(string body) => body.Length >= 3 && body[0] is '-' or '*' or '_' or '—' && body.AsSpan().Trim(body[0]).IsEmpty;

    /// <summary>The line that begins a signature: <c>-- </c>.</summary>
    public static bool IsSignature(string body) => body is "--";

    /// <summary>The heading above the questions about one feedback: <c>## Acme (#12)</c> or <c>== Acme (#12) ==</c>.</summary>
    public static bool IsHeading(string body) =>
        (body.StartsWith("##", StringComparison.Ordinal) || body.StartsWith("==", StringComparison.Ordinal)) && EndsInNumber(body);

    /// <summary>A heading without what marks it as one.</summary>
    public static string BareHeading(string body) => body.Replace("\\", "", StringComparison.Ordinal).Trim('#', '=', '*', '_', ' ');

    /// <summary>How many lines from <paramref name="at"/> on say who wrote what is quoted below; 0 where none does.</summary>
    public static int QuotationHeader(IReadOnlyList<ReplyLine> lines, int at)
    {
        var body = lines[at].Body;
        if (body.StartsWith("-----", StringComparison.Ordinal) && body.EndsWith("-----", StringComparison.Ordinal) && body.Any(char.IsLetter))
            return 1;
        if (body.StartsWith("On ", StringComparison.Ordinal))
        {
            for (var end = at; end < lines.Count && end < at + LinesOfHeader && !lines[end].IsBlank; end++)
            {
                if (lines[end].Body.EndsWith("wrote:", StringComparison.Ordinal))
                    return lines.Skip(at).Take(end - at + 1).Any(line => line.Body.Any(char.IsAsciiDigit)) ? end - at + 1 : 0;
            }
        }

        var fields = 0;
        while (at + fields < lines.Count && IsHeaderField(lines[at + fields].Body))
            fields++;
        return fields >= 2 ? fields : 0;
    }

    /// <summary>Whether a line, taken by itself, may be read as something other than a part of an answer.</summary>
    public static bool MayBeOne(string body) =>
        IsRule(body) || IsSignature(body) || EndsInNumber(body) || IsHeaderField(body)
        || body.StartsWith("On ", StringComparison.Ordinal) || body.StartsWith("-----", StringComparison.Ordinal)
        || (QuestionNumber.Find(body) is { } number && (number.IsMarked || body.EndsWith('?')))
        || ReplyWords.IsSignOff(body) || ReplyWords.IsPlaceholder(body);

    private static bool EndsInNumber(string body)
    {
        var heading = BareHeading(body);
        var number = heading.LastIndexOf("(#", StringComparison.Ordinal);
        return number > 0 && heading[^1] == ')' && heading.AsSpan()[(number + 2)..^1] is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsHeaderField(string body)
    {
        var plain = body.AsSpan().TrimStart('*');
        foreach (var field in HeaderFields)
        {
            if (plain.StartsWith(field, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
