using System.Diagnostics;
using System.Text;

namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>The built tool as a process of its own, as a shell starts it.</summary>
internal static class LoopProcess
{
    private static readonly string Program = Path.Combine(TestContext.CurrentContext.TestDirectory, "loop.dll");

    /// <summary>Runs <paramref name="script"/> in bash, where <c>loop</c> is the tool and the current folder is <paramref name="folder"/>.</summary>
    public static Run Bash(string folder, string script, params (string Name, string Value)[] variables)
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("There is no bash.");

        var start = new ProcessStartInfo("bash", ["-c", $"loop() {{ dotnet exec \"$LOOP\" \"$@\"; }}\n{script}"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["HOME"] = folder;
        start.Environment["LOOP"] = Program;
        start.Environment["FEEDBACKLOOP_NOW"] = "2026-03-10T09:15:00Z";
        start.Environment.Remove("FEEDBACKLOOP_DB");
        start.Environment.Remove("XDG_DATA_HOME");
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Run(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
