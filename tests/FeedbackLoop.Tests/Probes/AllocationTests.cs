using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

internal sealed class AllocationTests
{
    private const long Most = 50_000;

    [TestCase("My customer says they need more reports than our current product offers")]
    [TestCase("Dana heard from the CFO at Acme that they want a weekly payroll summary for all employees because month-end takes two days")]
    public void Reading_and_probing_a_sentence_takes_at_most_50_kB(string statement)
    {
        Probe(statement);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Probe(statement);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThanOrEqualTo(Most));
    }

    private static void Probe(string statement) => Prober.Default.Probe(Analyzer.Default.Analyze(statement));
}
