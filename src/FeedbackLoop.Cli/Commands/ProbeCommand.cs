using System.CommandLine;
using FeedbackLoop.Analysis;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Commands;

/// <summary><c>loop probe</c>: the questions that a statement leaves open; nothing is kept.</summary>
internal sealed class ProbeCommand : LoopCommand
{
    /// <summary>How many questions a person sees who has not said how many; a program gets them all.</summary>
    private const int ShownAtFirst = 8;

    private readonly Argument<string?> _statement = new("statement")
    {
        HelpName = "statement",
        Description = "What was said, in quotes; - reads it from standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly TextOption _file = new("--file", "FILE", "Read statements from a file: one a line, or JSON lines with id, text, relay; - is standard input.");
    private readonly ChoiceOption _audience = new("--audience", "Whom the questions are put to", Names.All<Audience>);
    private readonly ChoiceOption _role = new("--role", "What the colleague does who relayed it or asks for it", Names.All<ColleagueRole>);
    private readonly ChoiceOption _stance = new("--stance", "What the questions look for", Names.All<Stance>);
    private readonly FlagOption _explain = new("--explain", "Say why each question is where it is.");
    private readonly NumberOption _max = new("--max", "How many questions at most.", 1, 100);

    public ProbeCommand() : base("probe", "Print the questions that make a statement actionable. Nothing is kept.",
        "loop probe \"My customer says they need more reports than our current product offers\"",
        "loop probe \"Rerun the webinar campaign\" --role marketing --max 5",
        "loop probe \"They need more reports\" --stance skeptic --explain",
        "pbpaste | loop probe -",
        "loop probe --file asks.jsonl --json > questions.jsonl")
    {
        Add(_statement);
        Add(_file);
        Add(_audience);
        Add(_role);
        Add(_stance);
        Add(_explain);
        Add(_max);
        Add(PacksOption.Shared);
    }

    public override Task RunAsync(Call call, CancellationToken cancellation)
    {
        var statement = call.Value(_statement);
        var file = _file.In(call);
        if (statement is not null && file is not null)
            throw new Misuse("A statement and --file exclude each other: give one of them.");

        var context = new ProbeContext { Audience = call.Value(_audience) is { } audience ? Names.Parse<Audience>(audience) : null, Role = call.Value(_role) is { } role ? Names.Parse<ColleagueRole>(role) : null, Stance = call.Value(_stance) is { } stance ? Names.Parse<Stance>(stance) ?? Stance.Balanced : Stance.Balanced, Explain = _explain.In(call), Max = _max.In(call) };
        var prober = call.Prober();
        if (file is not null)
            return ProbeFileAsync(call, file, prober, context, cancellation);
        if (statement is null)
            throw new Misuse("There is no statement: give it in quotes, - to read standard input, or --file. Type loop probe --help.");

        var text = StatementInput.ReadAsync(call, statement, "statement", cancellation);
        if (!text.IsCompletedSuccessfully)
            return PrintWhenReadAsync(call, text, prober, context);
        Print(call, Probe(prober, id: null, text.Result, context));
        return Task.CompletedTask;
    }

    private async Task PrintWhenReadAsync(Call call, Task<string> text, Prober prober, ProbeContext context) =>
        Print(call, Probe(prober, id: null, await text, context));

    private async Task ProbeFileAsync(Call call, string file, Prober prober, ProbeContext context, CancellationToken cancellation)
    {
        await using var stream = InputFile.Open(call, file);
        await foreach (var statement in StatementFile.ReadAsync(stream, file == "-" ? "Standard input" : file, cancellation))
            Print(call, Probe(prober, statement.Id, statement.Text, context with { Source = statement.Source }));
    }

    private static ProbedStatement Probe(Prober prober, string? id, string statement, ProbeContext context)
    {
        var reading = Analyzer.Default.Analyze(statement);
        return new ProbedStatement(id, reading, prober.Probe(reading, context), prober.Assess(reading, context));
    }

    private void Print(Call call, ProbedStatement probed)
    {
        if (call.Json)
            PrintJson(call, probed);
        else if (call.IsTerminal)
            ProbedLayout.Write(call.Out, probed, _max.In(call) ?? ShownAtFirst, call.Shell.Columns());
        else
            Tabs.Write(call.Out, ProbedLayout.Rows(probed));
    }

    // On its own, so that the JSON writer is loaded only where JSON is asked for.
    private static void PrintJson(Call call, ProbedStatement probed) =>
        call.PrintJson(json => json.Write(probed), call.Shell.OutputIsTerminal && probed.Id is null);
}
