using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Cli;

/// <summary>Reads the questions on a second thread while the first parses the command line or reads the rules: each takes about as long as the other.</summary>
internal static class HeadStart
{
    /// <summary>Begins where the command that was typed makes questions.</summary>
    public static void Begin(string[] args)
    {
        if (args is not (["probe" or "log", ..]))
            return;
        var isParsed = PlainProbe.StatementOf(args) is null;
        new Thread(() => Read(isParsed)) { IsBackground = true }.Start();
    }

    private static void Read(bool isParsed)
    {
        try
        {
            Prober.Default.Probe(isParsed ? Analyzer.Default.Analyze("More reports") : new Reading("", AskKind.Add));
        }
        catch (TypeInitializationException)
        {
            // The command meets the same fault, and says so.
        }
    }
}
