using System.CommandLine;
using FeedbackLoop.Cli.Commands;

namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>The commands of the tool as they are typed: <c>customer add</c>.</summary>
internal static class AllCommands
{
    public static IEnumerable<string> Paths() => All().Select(command => command.Path);

    public static LoopCommand Find(string path) => All().Single(command => command.Path == path).Command;

    private static IReadOnlyList<(string Path, LoopCommand Command)> All()
    {
        using var workplace = new Workplace();
        return [.. Below(Loop.Root([], workplace.Shell(Stream.Null, Stream.Null, Stream.Null)), "")];
    }

    private static IEnumerable<(string Path, LoopCommand Command)> Below(Command parent, string path) => parent.Subcommands.SelectMany(command =>
        Below(command, $"{path} {command.Name}").Concat(command is LoopCommand itself ? [($"{path} {command.Name}".Trim(), itself)] : []));
}
