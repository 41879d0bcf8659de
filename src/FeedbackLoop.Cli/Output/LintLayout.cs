using System.Globalization;
using FeedbackLoop.Questions;
using FeedbackLoop.Text;

namespace FeedbackLoop.Cli.Output;

/// <summary>What the linter found.</summary>
internal static class LintLayout
{
    private const int Indent = 10;

    /// <summary>Line, column, severity, rule, message, suggestion, question.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(LintedFile linted) => linted.Findings.Select(finding => (IReadOnlyList<string?>)
    [
        finding.Start.Line.ToString(CultureInfo.InvariantCulture),
        finding.Start.Column.ToString(CultureInfo.InvariantCulture),
        Names.Of(finding.Severity),
        finding.Rule,
        finding.Message,
        finding.Suggestion,
        finding.Question.Text,
    ]);

    /// <summary>Each question that has findings, the words in question bold, and below it what they are.</summary>
    public static void Write(SafeWriter output, LintedFile linted, int columns)
    {
        foreach (var findings in linted.Findings.GroupBy(finding => finding.Question))
        {
            output.Dim($"{findings.Key.PlaceOf(0).Line,8}  ");
            foreach (var (at, line) in DisplayWidth.Wrap(VisibleText.OneLine(findings.Key.Text), Math.Max(20, columns - Indent)).Index())
            {
                output.Bold((at == 0 ? "" : new string(' ', Indent)) + line);
                output.WriteLine();
            }

            foreach (var finding in findings)
                Write(output, finding, columns);
        }
    }

    private static void Write(SafeWriter output, LintFinding finding, int columns)
    {
        foreach (var line in Wrap($"{Names.Of(finding.Severity)} {finding.Rule}: {finding.Message}", columns))
            output.WriteLine(line);
        foreach (var line in finding.Suggestion is { } suggestion ? Wrap(suggestion, columns) : [])
        {
            output.Dim(line);
            output.WriteLine();
        }
    }

    private static IEnumerable<string> Wrap(string text, int columns) =>
        DisplayWidth.Wrap(VisibleText.OneLine(text), Math.Max(20, columns - Indent)).Select(line => new string(' ', Indent) + line);
}
