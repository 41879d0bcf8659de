using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli;

/// <summary><c>loop probe "…"</c> with nothing else on the line: there is nothing to parse, and to build the parser would take longer than to read the statement.</summary>
internal static class PlainProbe
{
    /// <summary>The statement, where the command line is no more than that; null for any other.</summary>
    public static string? StatementOf(IReadOnlyList<string> args) =>
        args.Count == 2 && args[0] == "probe" && args[1].Length > 0 && args[1][0] is not ('-' or '[') ? args[1] : null;

    /// <summary>Prints its questions, as <see cref="Commands.ProbeCommand"/> does; a test compares both.</summary>
    public static int Print(string statement, Shell shell, SafeWriter output)
    {
        new ProbedOutput(output, shell, PackAccess.Prober(shell)).Print(id: null, StatementInput.Typed(statement, "statement"), ProbeContext.Unknown);
        return ExitCode.Done;
    }
}
