using FeedbackLoop.Analysis;
using FeedbackLoop.Cli.Output.Json;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli.Output;

/// <summary>Reads and probes statements, and prints each as the reader wants it: laid out for a person, as rows or as JSON for a program.</summary>
/// <param name="Out">Where it goes.</param>
/// <param name="Shell">The shell around the tool.</param>
/// <param name="Prober">What makes the questions.</param>
internal sealed record ProbedOutput(SafeWriter Out, Shell Shell, Prober Prober)
{
    /// <summary>How many questions a person sees who has not said how many; a program gets them all.</summary>
    private const int ShownAtFirst = 8;

    /// <summary>Whether it goes out as JSON.</summary>
    public bool IsJson { get; init; }

    /// <summary>Prints what was found in <paramref name="statement"/> and what to ask.</summary>
    /// <param name="id">What the reader calls the statement; null for nothing.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="context">What is known besides.</param>
    public void Print(string? id, string statement, ProbeContext context)
    {
        var reading = Analyzer.Default.Analyze(statement);
        var probed = new ProbedStatement(id, reading, Prober.Probe(reading, context));
        if (IsJson)
            PrintJson(probed, Prober.Assess(reading, context));
        else if (Shell.OutputIsTerminal)
            ProbedLayout.Write(Out, probed, context.Max ?? ShownAtFirst, Shell.Columns());
        else
            Tabs.Write(Out, ProbedLayout.Rows(probed));
    }

    // On its own, so that the JSON writer is loaded only where JSON is asked for.
    private void PrintJson(ProbedStatement probed, Actionability actionability) => JsonOutput.Write(Out, json => json.Write(probed, actionability), Shell.OutputIsTerminal && probed.Id is null);
}
