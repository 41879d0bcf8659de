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
            throw UnknownOption(parsed.CommandResult, command, option.Value, option.Next);

        if (parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
        {
            throw new Misuse(NearestName.Of(unknown, parsed.CommandResult.Command.Subcommands.Select(below => below.Name)) is { } meant
                ? $"There is no command {command} {unknown}: did you mean {command} {meant}?"
                : $"There is no command {command} {unknown}. Type {command} --help.");
        }

        if (parsed.UnmatchedTokens is [var extra, ..] && parsed.CommandResult.Command.Arguments.Count > 0)
            throw new Misuse($"'{extra}' is one word too many: put text in quotes. Type {command} --help.");

        if (parsed.Errors.FirstOrDefault(error => parsed.CommandResult.Command is LoopCommand || error.SymbolResult is OptionResult) is { } error)
            throw new Misuse($"{error.Message.TrimEnd('.')}. Type {command} --help.");
    }

    private static Misuse UnknownOption(CommandResult result, string command, string typed, string? next)
    {
        var name = typed.Split('=')[0];
        var known = OptionsOf(result).ToList();
        if (known.Find(option => option.Name == name || option.Aliases.Contains(name)) is { } early)
            return new Misuse($"Put {name} behind the command: {command} {typed}{(typed == name && early.Arity.MaximumNumberOfValues > 0 && next is not null ? $" {Quoted(next)}" : "")}");
        return new Misuse(NearestName.Of(name, known.Select(option => option.Name).Append("--help")) is { } meant
            ? $"{command} has no option {typed}: did you mean {meant}?"
            : $"{command} has no option {typed}. Type {command} --help; text that begins with - goes behind --.");
    }

    /// <summary>The options that may stand behind a command: its own, and those of all commands.</summary>
    private static IEnumerable<Option> OptionsOf(CommandResult result) =>
        result.Parent is CommandResult parent ? result.Command.Options.Concat(OptionsOf(parent).Where(option => option.Recursive)) : result.Command.Options;

    private static string Quoted(string word) => word.Any(char.IsWhiteSpace) ? $"\"{word}\"" : word;

    /// <summary>A single word with a leading hyphen that stands where text is expected: an option that does not exist, rather than a statement. With it the word behind.</summary>
    private static (string Value, string? Next)? MistypedOption(ParseResult parsed)
    {
        for (var at = 0; at < parsed.Tokens.Count; at++)
        {
            var token = parsed.Tokens[at];
            if (token.Type == TokenType.DoubleDash)
                return null;
            if (token.Type == TokenType.Argument && LooksLikeOption(token.Value))
                return (token.Value, at + 1 < parsed.Tokens.Count ? parsed.Tokens[at + 1].Value : null);
        }

        return null;
    }

    private static bool LooksLikeOption(string word) =>
        word.Length > 1 && word[0] == '-' && (char.IsAsciiLetter(word[1]) || word[1] == '-') && !word.Any(char.IsWhiteSpace);

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "loop";
}
