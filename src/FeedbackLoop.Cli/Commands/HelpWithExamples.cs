using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FeedbackLoop.Cli.Commands;

/// <summary>The usual help of a command, and its examples below.</summary>
internal sealed class HelpWithExamples(int columns) : SynchronousCommandLineAction
{
    private readonly HelpAction _usual = new() { MaxWidth = columns };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is not LoopCommand { Examples.Count: > 0 } command)
            return ExitCode.Done;

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Examples.Count == 1 ? "Example:" : "Examples:");
        foreach (var example in command.Examples)
            output.WriteLine("  " + example);
        output.WriteLine();
        return ExitCode.Done;
    }
}
