namespace FeedbackLoop.Cli.Output;

/// <summary>Words as they are typed at a shell, for the commands that we propose.</summary>
internal static class Typed
{
    /// <summary>The word as it is, in double quotes where it has blanks, and in single quotes where a shell would read more into it.</summary>
    public static string Word(string word)
    {
        if (word.Length > 0 && word.All(IsPlain))
            return word;
        return word.All(c => IsPlain(c) || c is ' ' or '\'' or '&' or '(' or ')' or '#') && word.Length > 0
            ? $"\"{word}\""
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '.' or ',' or '-' or '_' or '+' or '@' or ':' or '/';
}
