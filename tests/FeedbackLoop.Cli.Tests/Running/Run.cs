using System.Text;

namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>What one run of the tool did.</summary>
internal sealed record Run(int Exit, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The sentence on standard error; fails where there is more than one, or a stack trace.</summary>
    public string Sentence
    {
        get
        {
            Assert.That(Error, Does.StartWith("loop: ").And.EndsWith("\n"));
            Assert.That(Error.TrimEnd('\n'), Does.Not.Contain("\n").And.Not.Contain("   at "));
            return Error["loop: ".Length..^1];
        }
    }
}

/// <summary>A fresh folder in which the tool runs, in this process, at a quarter past nine on Tuesday, 10 March 2026.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal) { ["FEEDBACKLOOP_NOW"] = "2026-03-10T09:15:00Z" };

    public string Folder { get; } = Directory.CreateTempSubdirectory("loop-test-").FullName;

    public string Database => Path.Combine(Folder, "feedback.db");

    /// <summary>Where set, output goes to a terminal of so many columns.</summary>
    public int? TerminalColumns { get; set; }

    public bool InputIsTerminal { get; set; }

    public Workplace Set(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public Run Loop(params string[] args) => Loop([], args);

    public Run Loop(string input, string[] args) => Loop(Encoding.UTF8.GetBytes(input), args);

    public Run Loop(byte[] input, string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exit = Cli.Loop.Run(args, Shell(new MemoryStream(input), output, error));
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        return new Run(exit, strict.GetString(output.ToArray()), strict.GetString(error.ToArray()));
    }

    /// <summary>Logs into the default database of the folder, so that the next commands find one.</summary>
    public Workplace WithFeedback(string statement = "My customer says they need more reports than our current product offers", params string[] options)
    {
        var run = Loop(["log", statement, "--db", Database, .. options]);
        Assert.That(run.Exit, Is.Zero, run.Error);
        return this;
    }

    public Shell Shell(Stream input, Stream output, Stream error) => new()
    {
        Input = input,
        Output = output,
        Error = error,
        Folder = Folder,
        Variable = name => _variables.GetValueOrDefault(name) ?? (name is "HOME" ? Folder : null),
        InputIsTerminal = InputIsTerminal,
        OutputIsTerminal = TerminalColumns is not null,
        Columns = () => TerminalColumns ?? 80,
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
