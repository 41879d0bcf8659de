namespace FeedbackLoop.Probes.Answers;

/// <summary>An answer in small letters, its words parted by single blanks and a blank at either end, so that words are found whole.</summary>
internal static class PlainAnswer
{
    public static string Of(string answer)
    {
        Span<char> plain = answer.Length < 500 ? stackalloc char[answer.Length + 2] : new char[answer.Length + 2];
        plain[0] = ' ';
        var length = 1;
        foreach (var letter in answer)
        {
            var isPart = char.IsLetterOrDigit(letter) || letter is '\'' or '’' or '-';
            if (isPart)
                plain[length++] = letter == '’' ? '\'' : char.ToLowerInvariant(letter);
            else if (plain[length - 1] != ' ')
                plain[length++] = ' ';
        }

        if (plain[length - 1] != ' ')
            plain[length++] = ' ';
        return plain[..length].ToString();
    }

    /// <summary>Whether the plain answer has these words in a row.</summary>
    public static bool Contains(string plain, string words)
    {
        var at = plain.IndexOf(words, StringComparison.Ordinal);
        while (at >= 0)
        {
            if (at > 0 && plain[at - 1] == ' ' && plain[at + words.Length] == ' ')
                return true;
            at = plain.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>How many words a plain answer has.</summary>
    public static int CountWords(string plain) => plain.AsSpan().Count(' ') - 1;
}
