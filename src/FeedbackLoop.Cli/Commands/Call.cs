using System.CommandLine;
using System.Text.Json;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Output.Json;

namespace FeedbackLoop.Cli.Commands;

/// <summary>One run of a command: what was typed, the shell around it, and the two ways out.</summary>
/// <param name="Parsed">What was typed.</param>
/// <param name="Shell">The shell around the tool.</param>
/// <param name="Out">Data: what a program that reads us wants.</param>
/// <param name="Talk">What only a person wants to know: standard error.</param>
internal sealed record Call(ParseResult Parsed, Shell Shell, SafeWriter Out, SafeWriter Talk)
{
    /// <summary>What the tool tells the program that called it: one of <see cref="ExitCode"/>.</summary>
    public int Exit { get; set; } = ExitCode.Done;

    /// <summary>Whether data goes out as JSON.</summary>
    public bool Json => Has(GlobalOptions.Json);

    /// <summary>Whether a person sees the data at once, laid out.</summary>
    public bool IsTerminal => Shell.OutputIsTerminal && !Json;

    public string? Value(Option<string?> option) => Parsed.GetValue(option);

    public string? Value(Argument<string?> argument) => Parsed.GetValue(argument);

    public bool Has(Option option) => Parsed.GetResult(option) is { Implicit: false };

    /// <summary>Says something to the person, on standard error, after what was printed so far.</summary>
    public void Say(string text)
    {
        Out.Flush();
        Talk.WriteLine(text);
        Talk.Flush();
    }

    /// <summary>Prints one JSON value and a line end: on one line, or indented where <paramref name="indented"/>.</summary>
    public void PrintJson(Action<Utf8JsonWriter> write, bool indented = false) => JsonOutput.Write(Out, write, indented);

    /// <summary>Refuses two options that exclude each other.</summary>
    public void AtMostOne(Option first, Option second)
    {
        if (Has(first) && Has(second))
            throw new Misuse($"{first.Name} and {second.Name} exclude each other: give one of them.");
    }
}
