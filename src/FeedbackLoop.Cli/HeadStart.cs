using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli;

/// <summary>Reads the rules and questions while the command line is parsed: each takes about as long as the other.</summary>
internal static class HeadStart
{
    /// <summary>Begins where the command that was typed reads a statement.</summary>
    public static void Begin(string[] args)
    {
        if (args is not (["probe" or "log", ..]))
            return;
        Start(static () => Analyzer.Default.Analyze("A customer needs more reports."));
        Start(static () => Prober.Default.Probe(new Reading("", AskKind.Add)));
    }

    private static void Start(Action read) => new Thread(() => Try(read)) { IsBackground = true }.Start();

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (TypeInitializationException)
        {
            // The command meets the same fault, and says so.
        }
    }
}
