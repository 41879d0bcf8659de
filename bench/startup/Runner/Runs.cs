using System.Diagnostics;

namespace FeedbackLoop.Bench.Startup;

/// <summary>One program and how long each of its runs took, from start to exit.</summary>
internal sealed record Runs(string Name, string Program, string[] Arguments)
{
    private readonly List<double> _milliseconds = [];

    public double Median => _milliseconds.Order().ElementAt(_milliseconds.Count / 2);

    public double Fastest => _milliseconds.Min();

    public void Time(bool keep)
    {
        var start = Stopwatch.GetTimestamp();
        Run(Program, Arguments);
        if (keep)
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <exception cref="InvalidOperationException">The program did not end with 0.</exception>
    public static void Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error}{output}");
    }
}
