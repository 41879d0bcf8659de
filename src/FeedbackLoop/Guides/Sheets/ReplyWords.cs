using FeedbackLoop.Probes.Answers;

namespace FeedbackLoop.Guides.Sheets;

/// <summary>What people write in a reply that is no answer, told by its words.</summary>
internal static class ReplyWords
{
    private static readonly HashSet<string> SignOffs = new(SheetWords.Default.SignOffs.Select(Plain), StringComparer.Ordinal);

    public static bool IsDoesNotKnow(string answer) => AnswerWords.Default.NotKnown.Are(answer);

    public static bool IsSignOff(string body) => SignOffs.Contains(Plain(body));

    /// <summary>The place that a sheet leaves for an answer, untouched.</summary>
    public static bool IsPlaceholder(string body) => Plain(body.Trim('*', '_', ' ')) == Plain(SheetWords.Default.Answer);

    /// <summary>The rest of a line that begins with the word "Answer:"; null where it does not.</summary>
    public static string? BehindPlaceholder(string line)
    {
        var start = line.AsSpan().TrimStart();
        var marks = start.Length - start.TrimStart("*_").Length;
        if (!start[marks..].StartsWith(SheetWords.Default.Answer, StringComparison.OrdinalIgnoreCase))
            return null;

        var behind = start[(marks + SheetWords.Default.Answer.Length)..];
        var closing = behind.Length - behind.TrimStart("*_").Length;
        return behind[Math.Min(marks, closing)..].ToString();
    }

    private static string Plain(string text)
    {
        var plain = text.Trim().Replace('’', '\'').ToLowerInvariant();
        var bare = plain.Trim('.', ',', '!', ';', ':', '(', ')', ' ');
        return bare.Length == 0 ? plain : bare;
    }
}
