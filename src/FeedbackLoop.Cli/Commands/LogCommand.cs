using System.CommandLine;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop log</c>: keeps a statement with its facts and probes.</summary>
internal sealed class LogCommand : LoopCommand
{
    private readonly Argument<string?> _statement = new("statement")
    {
        Description = "What was said, in quotes; - reads it from standard input. Without it, your editor opens.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly SourceOptions _source = new();
    private readonly ChoiceOption<Stance> _stance = new("--stance", "What the questions look for");

    public LogCommand() : base("log", "Keep what was heard, and print what to ask.",
        "loop log \"They need more reports\" --customer Acme --via \"Dana Reyes\" --role sales",
        "loop log \"Closing the month takes us two days\" --customer Acme --said-by \"Kim Ortiz\" --heard yesterday --wording verbatim",
        "loop log - --customer Acme < mail.txt")
    {
        Add(_statement);
        _source.AddTo(this);
        Add(_stance);
        Add(PacksOption.Shared);
    }

    public override async Task RunAsync(Call call, CancellationToken cancellation)
    {
        var source = _source.Apply(call, new NewFeedback("") { Stance = _stance.In(call) ?? Stance.Balanced });
        var logged = call.Value(_statement) is { } argument ? await KeepAsync(await StatementInput.ReadAsync(call, argument, "statement", cancellation))
            : call.Shell.InputIsTerminal ? await Editor.WriteAsync(call, "", KeepAsync, cancellation)
            : throw new Misuse("There is no statement: give it in quotes, or - to read it from standard input.");
        Print(call, logged);

        async Task<LogResult> KeepAsync(string statement)
        {
            await using var store = await call.WriteStoreAsync(cancellation);
            return await store.LogAsync(source with { Statement = statement }, cancellation);
        }
    }

    private static void Print(Call call, LogResult logged)
    {
        if (call.Json)
        {
            call.PrintJson(json => json.Write(logged), call.Shell.OutputIsTerminal);
            return;
        }

        call.Out.WriteLine(call.IsTerminal ? $"Logged as {logged.Feedback.Id}." : Ids.Of(logged.Feedback.Id));
        call.Out.Flush();
        call.Talk.WriteLine();
        LoggedLayout.Write(call.Talk, logged, call.Shell.Columns());
    }
}
