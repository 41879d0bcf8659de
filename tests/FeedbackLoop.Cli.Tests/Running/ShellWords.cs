using System.Text;
using System.Text.RegularExpressions;

namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>Splits a command line as a shell does: blanks, "…" with \", '…', and $'…' with escapes such as \x1b.</summary>
internal static class ShellWords
{
    public static string[] Split(string line)
    {
        var words = new List<string>();
        for (var at = 0; at < line.Length;)
        {
            if (line[at] == ' ')
            {
                at++;
                continue;
            }

            var word = new StringBuilder();
            while (at < line.Length && line[at] != ' ')
                at = Part(line, at, word);
            words.Add(word.ToString());
        }

        return [.. words];
    }

    private static int Part(string line, int at, StringBuilder word)
    {
        switch (line[at])
        {
            case '"':
                for (at++; line[at] != '"'; at++)
                    word.Append(line[at] == '\\' && line[at + 1] is '"' or '\\' ? line[++at] : line[at]);
                return at + 1;
            case '\'':
                var end = line.IndexOf('\'', at + 1);
                word.Append(line, at + 1, end - at - 1);
                return end + 1;
            case '$' when at + 1 < line.Length && line[at + 1] == '\'':
                var close = line.IndexOf('\'', at + 2);
                word.Append(Regex.Unescape(line[(at + 2)..close]));
                return close + 1;
            default:
                word.Append(line[at]);
                return at + 1;
        }
    }
}
