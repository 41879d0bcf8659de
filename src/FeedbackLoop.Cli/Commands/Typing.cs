using System.CommandLine;
using System.CommandLine.Parsing;

namespace FeedbackLoop.Cli.Commands;

/// <summary>What is wrong with a command line, in one sentence that says what to type instead.</summary>
internal static class Typing
{
    public static void Check(ParseResult parsed)
    {
        var command = PathOf(parsed.CommandResult);
        if (MistypedOption(parsed) is { } option)
            throw new Misuse($"{command} has no option {option}. Type {command} --help; text that begins with - goes behind --.");

        if (parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
            throw new Misuse($"There is no command {command} {unknown}. Type {command} --help.");

        if (parsed.UnmatchedTokens is [var extra, ..] && parsed.CommandResult.Command.Arguments.Count > 0)
            throw new Misuse($"'{extra}' is one word too many: put text in quotes. Type {command} --help.");

        if (parsed.Errors.FirstOrDefault(error => parsed.CommandResult.Command is LoopCommand || error.SymbolResult is OptionResult) is { } error)
            throw new Misuse($"{error.Message.TrimEnd('.')}. Type {command} --help.");
    }

    /// <summary>A single word with a leading hyphen that stands where text is expected: an option that does not exist, rather than a statement.</summary>
    private static string? MistypedOption(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash)
                return null;
            if (token.Type == TokenType.Argument && LooksLikeOption(token.Value))
                return token.Value;
        }

        return null;
    }

    private static bool LooksLikeOption(string word) =>
        word.Length > 1 && word[0] == '-' && (char.IsAsciiLetter(word[1]) || word[1] == '-') && !word.Any(char.IsWhiteSpace);

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "loop";
}
