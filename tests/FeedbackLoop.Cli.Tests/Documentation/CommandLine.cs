using System.Text;

namespace FeedbackLoop.Cli.Tests.Documentation;

/// <summary>A command line as a person types it into a POSIX shell, as far as the documents need one: words and quotes.</summary>
internal static class CommandLine
{
    public static IReadOnlyList<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isWord = false;
        var quote = '\0';
        foreach (var letter in line)
        {
            if (quote == '\0' && letter == ' ')
            {
                if (isWord)
                    words.Add(word.ToString());
                word.Clear();
                isWord = false;
                continue;
            }

            isWord = true;
            if (letter == quote)
                quote = '\0';
            else if (quote == '\0' && letter is '"' or '\'')
                quote = letter;
            else
                word.Append(letter);
        }

        if (quote != '\0')
            throw new FormatException($"A quote is not closed: {line}");
        return isWord ? [.. words, word.ToString()] : words;
    }
}
