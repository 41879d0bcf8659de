using System.Globalization;
using FeedbackLoop.Cli.Input;
using FeedbackLoop.Cli.Output;
using Microsoft.Win32.SafeHandles;

namespace FeedbackLoop.Cli;

/// <summary>Everything around the tool that it reads or writes: streams, terminal, environment, current folder and clock.</summary>
internal sealed record Shell
{
    /// <summary>Standard input; opened when it is first read.</summary>
    public Stream Input { get => field ??= StandardInput.Open(); init; }

    public required Stream Output { get; init; }

    /// <summary>Standard error; opened when something is said.</summary>
    public Stream Error { get => field ??= Console.IsErrorRedirected || OperatingSystem.IsWindows() ? Console.OpenStandardError() : Terminal(2); init; }

    /// <summary>The current folder; asked for when it is first needed.</summary>
    public string Folder { get => field ??= CurrentFolder.Find(); init; }

    public required Func<string, string?> Variable { get; init; }

    /// <summary>The system's clock, or the moment that <c>FEEDBACKLOOP_NOW</c> names, so that documentation and tests print the same every day.</summary>
    public TimeProvider Clock => field ??= ClockOf(Variable("FEEDBACKLOOP_NOW"));

    public bool InputIsTerminal { get; init; }

    public bool OutputIsTerminal { get; init; }

    /// <summary>How many columns the terminal has; asked only where a terminal is written to.</summary>
    public Func<int> Columns { get; init; } = () => 80;

    /// <summary>Whether text may be bold or coloured.</summary>
    public bool HasStyle => OutputIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The local day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    public static Shell OfThisProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
            Console.OutputEncoding = System.Text.Encoding.UTF8;

        return new Shell
        {
            Output = Console.IsOutputRedirected || OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : Terminal(1),
            Variable = Environment.GetEnvironmentVariable,
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            Columns = TerminalSize.Columns,
        };
    }

    /// <summary>A stream on the file descriptor of a terminal; that of Console writes control sequences to it first.</summary>
    private static Stream Terminal(int descriptor)
    {
        try
        {
            return new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        }
        catch (IOException)   // the descriptor is closed: nobody wants to hear us
        {
            return Stream.Null;
        }
    }

    private static TimeProvider ClockOf(string? now) =>
        string.IsNullOrEmpty(now) ? TimeProvider.System
        : DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? new StoppedClock(moment)
        : throw new Misuse($"FEEDBACKLOOP_NOW is '{now}', which is no moment: write it like 2026-03-10T09:15:00Z, or unset it.");
}
