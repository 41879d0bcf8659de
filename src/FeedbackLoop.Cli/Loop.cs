using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Text;

namespace FeedbackLoop.Cli;

/// <summary>The command <c>loop</c>: its commands, and the one place that decides on exit codes.</summary>
internal static class Loop
{
    /// <summary>Runs one command line and tells how it went: one of <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell)
    {
        var output = new SafeWriter(shell.Output, shell.HasStyle);
        var talk = new SafeWriter(shell.Error, hasStyle: false);
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !cancellation.IsCancellationRequested;   // a second Ctrl-C ends the process at once
            cancellation.Cancel();
        });

        try
        {
            var code = await RunAsync(args, shell, output, talk, cancellation.Token);
            output.Flush();
            return code;
        }
        catch (Misuse misuse)
        {
            return Fail(ExitCode.Misuse, misuse.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.Interrupted, "Interrupted.");
        }
        catch (IOException exception) when (ClosedPipe.Is(exception))
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (shell.Variable("FEEDBACKLOOP_DEBUG") != "1")
        {
            return Fail(ExitCode.Failed, exception.Message);
        }
        finally
        {
            FlushUnlessClosed(output);
            FlushUnlessClosed(talk);
        }

        int Fail(int code, string sentence)
        {
            talk.WriteLine(VisibleText.OneLine($"loop: {sentence}"));
            return code;
        }
    }

    /// <summary>What was printed before a failure, and what is said, reaches those who listen; that nobody does changes nothing.</summary>
    private static void FlushUnlessClosed(SafeWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The file is full, the stream is closed, or the end of a pipe that is not ours.
        }
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, SafeWriter output, SafeWriter talk, CancellationToken cancellation)
    {
        var parsed = Parse(args, shell);
        if (parsed.Action is not (null or ParseErrorAction) && parsed.Action != parsed.CommandResult.Command.Action)   // help, version or completions
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = talk }, cancellation);

        Typing.Check(parsed);
        if (parsed.CommandResult.Command is not LoopCommand command)
            return Help(parsed, shell, output);

        await command.RunAsync(new Call(parsed, shell, output, talk), cancellation);
        return ExitCode.Done;
    }

    internal static ParseResult Parse(IReadOnlyList<string> args, Shell shell) =>
        Root(args, shell).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    internal static RootCommand Root(IReadOnlyList<string> args, Shell shell)
    {
        var root = new RootCommand("From one relayed sentence to the questions that make it actionable.")
        {
            HelpName = "loop",
        };
        foreach (var option in root.Options)
        {
            if (option is not HelpOption help)
                continue;
            help.Action = new HelpWithExamples(HelpColumns(shell));
            help.Aliases.Remove("/?");
            help.Aliases.Remove("/h");
        }

        root.Add(GlobalOptions.Database);
        root.Add(GlobalOptions.Json);
        var typed = args.Count > 0 && Array.IndexOf(CommandTable.Names, args[0]) is >= 0 and var at ? CommandTable.Names.AsSpan(at, 1) : CommandTable.Names;
        foreach (var name in typed)
            root.Add(CommandTable.Make(name));
        return root;
    }

    /// <summary>A noun without a verb shows its help.</summary>
    private static int Help(ParseResult parsed, Shell shell, SafeWriter output)
    {
        parsed.InvocationConfiguration.Output = output;
        return new HelpWithExamples(HelpColumns(shell)).Invoke(parsed);
    }

    private static int HelpColumns(Shell shell) => shell.OutputIsTerminal ? Math.Clamp(shell.Columns(), 40, 120) : 100;
}
