using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli;

/// <summary>Reads the rules and questions on a second thread while the command line is parsed: each takes about as long as the other.</summary>
internal static class HeadStart
{
    /// <summary>Begins where the command that was typed makes questions and is parsed.</summary>
    public static void Begin(string[] args)
    {
        if (args is ["probe" or "log", ..] && PlainProbe.StatementOf(args) is null)
            OnSecondThread();
    }

    private static void OnSecondThread() => new Thread(Read) { IsBackground = true }.Start();

    private static void Read()
    {
        try
        {
            Prober.Default.Probe(Analyzer.Default.Analyze("More reports"));
        }
        catch (TypeInitializationException)
        {
            // The command meets the same fault, and says so.
        }
    }
}
