namespace FeedbackLoop.Probes.Phrases;

/// <summary>The form that every question must have: one question, at most 25 words, no slot left open, no word doubled, not closed.</summary>
internal static class QuestionForm
{
    private const int MostWords = 25;

    /// <summary>What is wrong with the form of <paramref name="question"/>; null where nothing is.</summary>
    public static string? Fault(string question)
    {
        if (!question.EndsWith('?') || question.IndexOf('?', StringComparison.Ordinal) != question.Length - 1)
            return "is not one question";
        if (HasSlotMark(question))
            return "has a slot left open";
        if (PlainWords.Count(question) > MostWords)
            return "has more than 25 words";
        if (HasDoubledWord(question))
            return "has a doubled word";
        return IsClosed(question) ? "is closed" : null;
    }

    // A loop, because the search in one call is compiled anew at every start.
    private static bool HasSlotMark(string question)
    {
        foreach (var letter in question)
        {
            if (letter is '{' or '}' or '<' or '>' or '[' or ']')
                return true;
        }

        return false;
    }

    private static bool HasDoubledWord(string question)
    {
        var before = ReadOnlySpan<char>.Empty;
        var rest = question.AsSpan();
        while (rest.Length > 0)
        {
            var end = 0;
            while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] == '_'))
                end++;
            if (end > 0)
            {
                if (before.Length == end && before.Equals(rest[..end], StringComparison.OrdinalIgnoreCase))
                    return true;
                before = rest[..end];
                rest = rest[end..];
                if (rest.Length > 0 && !char.IsWhiteSpace(rest[0]))
                    before = [];
            }
            else
            {
                if (!char.IsWhiteSpace(rest[0]))
                    before = [];
                rest = rest[1..];
            }
        }

        return false;
    }

    private static bool IsClosed(string question)
    {
        if (question.Contains(" or ", StringComparison.Ordinal))
            return false;
        var blank = question.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && question.AsSpan(0, blank) is "Do" or "Does" or "Did" or "Is" or "Are" or "Was" or "Were" or "Would" or "Will" or "Should" or "Could" or "Can" or "Has" or "Have";
    }
}
