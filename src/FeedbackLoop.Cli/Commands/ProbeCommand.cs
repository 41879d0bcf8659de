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

        var context = new ProbeContext
        {
            Audience = call.Value(_audience) is { } audience ? Names.Parse<Audience>(audience) : null,
            Role = call.Value(_role) is { } role ? Names.Parse<ColleagueRole>(role) : null,
            Stance = call.Value(_stance) is { } stance ? Names.Parse<Stance>(stance) ?? Stance.Balanced : Stance.Balanced,
            Explain = _explain.In(call),
            Max = _max.In(call),
        };
        var output = new ProbedOutput(call.Out, call.Shell, call.Prober()) { IsJson = call.Json };
        return file is not null ? ProbeFileAsync(call, file, output, context, cancellation)
            : statement is not null ? ProbeAsync(call, statement, output, context, cancellation)
            : throw new Misuse("There is no statement: give it in quotes, - to read standard input, or --file. Type loop probe --help.");
    }

    private static async Task ProbeAsync(Call call, string statement, ProbedOutput output, ProbeContext context, CancellationToken cancellation) =>
        output.Print(id: null, await StatementInput.ReadAsync(call, statement, "statement", cancellation), context);

    private static async Task ProbeFileAsync(Call call, string file, ProbedOutput output, ProbeContext context, CancellationToken cancellation)
    {
        await using var stream = InputFile.Open(call, file);
        await foreach (var statement in StatementFile.ReadAsync(stream, file == "-" ? "Standard input" : file, cancellation))
            output.Print(statement.Id, statement.Text, context with { Source = statement.Source });
    }
}
