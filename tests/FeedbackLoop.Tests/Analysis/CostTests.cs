using FeedbackLoop.Analysis;
using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>The work for a text grows with its length and no more, counted in steps and bytes.</summary>
public sealed class CostTests
{
    private const double Doubling = 2.3;

    private static readonly string[] Repeated =
    [
        "They want a report and a dashboard, and the export should be faster. ",
        "and ", "a ", "the report of the report ", "says that ", "because ", "if ", "\"", "( ", "they need ", "also ", "one of ", "- item\n", "Acme ", "30 ", "not ",
        "no space here", "very ", "so that we can ", "Kim said that Dana told her ", ", ",
    ];

    [TestCaseSource(nameof(Repeated))]
    public void Twice_the_text_takes_no_more_than_twice_the_steps(string bit)
    {
        var (once, twice) = (Steps(bit, 8000), Steps(bit, 16_000));
        Assert.That(twice, Is.LessThanOrEqualTo((once * Doubling) + 1000));
    }

    [TestCaseSource(nameof(Repeated))]
    public void Twice_the_text_takes_no_more_than_twice_the_memory(string bit)
    {
        Bytes(bit, 2000);
        var (once, twice) = (Bytes(bit, 16_000), Bytes(bit, 32_000));
        Assert.That(twice, Is.LessThanOrEqualTo((once * Doubling) + 20_000));
    }

    private static string Text(string bit, int length) => string.Concat(Enumerable.Repeat(bit, length / bit.Length));

    private static long Steps(string bit, int length)
    {
        var text = ParsedText.Parse(Text(bit, length));
        var run = new MatchRun(text);
        RuleCatalog.Default.Find(text, run);
        return run.Steps;
    }

    private static long Bytes(string bit, int length)
    {
        var text = Text(bit, length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Analyzer.Default.Analyze(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
