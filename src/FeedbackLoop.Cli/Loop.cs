using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.InteropServices;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Text;

namespace FeedbackLoop.Cli;

/// <summary>The command <c>loop</c>: its commands, and the one place that decides on exit codes.</summary>
internal static class Loop
{
    private const string Name = "loop";
    private const string Description = "From one relayed sentence to the questions that make it actionable.";

    /// <summary>Runs one command line and tells how it went: one of <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, Shell shell)
    {
        var output = new SafeWriter(shell.Output, shell.HasStyle);
        SafeWriter? talk = null;   // made when something is said
        try
        {
            var code = PlainProbe.StatementOf(args) is { } statement ? PlainProbe.Print(statement, shell, output) : RunParsed(args, shell, output, Talk());
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
            if (talk is not null)
                FlushUnlessClosed(talk);
        }

        SafeWriter Talk() => talk ??= new SafeWriter(shell.Error, hasStyle: false);

        int Fail(int code, string sentence)
        {
            Talk().WriteLine(VisibleText.OneLine($"loop: {sentence}"));
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

    private static int RunParsed(IReadOnlyList<string> args, Shell shell, SafeWriter output, SafeWriter talk)
    {
        var parsed = Parse(args, shell);
        if (parsed.Action is not (null or ParseErrorAction) && parsed.Action != parsed.CommandResult.Command.Action)   // help, version or completions
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = talk });

        Typing.Check(parsed);
        if (parsed.CommandResult.Command is not LoopCommand command)
            return Help(args, shell, output);

        // Waited for, not awaited: the machinery of the first await costs a tenth of the start-up, and nothing else runs in this process.
        var call = new Call(parsed, shell, output, talk);
        if (command.IsBrief)
            command.RunAsync(call, CancellationToken.None).GetAwaiter().GetResult();
        else
            RunInterruptibly(command, call);
        return call.Exit;
    }

    private static void RunInterruptibly(LoopCommand command, Call call)
    {
        using var cancellation = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = !cancellation.IsCancellationRequested;   // a second Ctrl-C ends the process at once
            cancellation.Cancel();
        });
        command.RunAsync(call, cancellation.Token).GetAwaiter().GetResult();
    }

    internal static ParseResult Parse(IReadOnlyList<string> args, Shell shell) => Parse(args, AsksForHelp(args) ? Root(args, shell) : Bare(args));

    private static ParseResult Parse(IReadOnlyList<string> args, Command root) =>
        root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    /// <summary>The command with all that is below what was typed, and the options for help and version.</summary>
    internal static RootCommand Root(IReadOnlyList<string> args, Shell shell)
    {
        var root = new RootCommand(Description)
        {
            HelpName = Name,
        };
        foreach (var option in root.Options)
        {
            if (option is not HelpOption help)
                continue;
            help.Action = new HelpWithExamples(HelpColumns(shell));
            help.Aliases.Remove("/?");
            help.Aliases.Remove("/h");
        }

        Fill(root, args);
        Describe(root);
        return root;
    }

    private static void Describe(Command command)
    {
        foreach (var option in command.Options)
            (option as ChoiceOption)?.Describe();
        foreach (var below in command.Subcommands)
            Describe(below);
    }

    /// <summary>The same without the options for help and version, whose descriptions are looked up in resources at every start.</summary>
    private static Command Bare(IReadOnlyList<string> args)
    {
        var root = new Command(Name, Description);
        Fill(root, args);
        return root;
    }

    private static void Fill(Command root, IReadOnlyList<string> args)
    {
        root.Add(GlobalOptions.Database);
        root.Add(GlobalOptions.Json);
        var typed = args.Count > 0 && Array.IndexOf(CommandTable.Names, args[0]) is >= 0 and var at ? CommandTable.Names.AsSpan(at, 1) : CommandTable.Names;
        foreach (var name in typed)
            root.Add(CommandTable.Make(name));
    }

    private static bool AsksForHelp(IReadOnlyList<string> args)
    {
        if (args.Count == 0)
            return true;
        foreach (var arg in args)
        {
            if (arg is "--help" or "-h" or "-?" or "--version" || arg.StartsWith('['))
                return true;
        }

        return false;
    }

    /// <summary>A noun without a verb shows its help.</summary>
    private static int Help(IReadOnlyList<string> args, Shell shell, SafeWriter output)
    {
        var parsed = Parse(args, Root(args, shell));
        parsed.InvocationConfiguration.Output = output;
        return new HelpWithExamples(HelpColumns(shell)).Invoke(parsed);
    }

    private static int HelpColumns(Shell shell) => shell.OutputIsTerminal ? Math.Clamp(shell.Columns(), 40, 120) : 100;
}
