using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>Statements that ask for several things.</summary>
[TestFixture]
internal sealed class TurnsTests
{
    [Test]
    public void Each_thing_that_is_asked_for_has_its_questions_and_one_asks_which_comes_first()
    {
        var questions = Probe("They want single sign-on and a dark mode.", max: 5).Select(probe => probe.Question).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(questions, Has.Some.EqualTo("If only one could come first, which would they choose: single sign-on or the dark mode?"));
            Assert.That(questions.Where(question => question.Contains("single sign-on", StringComparison.Ordinal)), Has.Exactly(3).Items);
            Assert.That(questions.Where(question => question.Contains("dark mode", StringComparison.Ordinal)), Has.Exactly(3).Items);
        });
    }

    [Test]
    public void No_dimension_comes_twice_and_no_weight_rises()
    {
        var probes = Probe("Partner says their customers want offline mode and a barcode scanner.", max: 20);
        Assert.Multiple(() =>
        {
            Assert.That(probes.Select(probe => probe.Dimension), Is.Unique);
            Assert.That(probes.Select(probe => probe.Weight), Is.Ordered.Descending);
        });
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void No_more_questions_come_than_are_wanted(int max) =>
        Assert.That(Probe("They want single sign-on and a dark mode.", max), Has.Count.EqualTo(max));

    private static IReadOnlyList<Probe> Probe(string statement, int max) =>
        Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Max = max });

    [Test]
    public void Each_weight_is_what_its_terms_come_to()
    {
        var reading = Analyzer.Default.Analyze("They want single sign-on and a dark mode.");
        var probes = Prober.Default.Probe(reading, new ProbeContext { Explain = true });

        Assert.That(probes.Select(probe => probe.Dimension), Does.Contain(Dimension.Priority));
        Assert.That(probes.Select(probe => (probe.Dimension, Math.Round(Sum(probe.Terms), 3))), Is.EqualTo(probes.Select(probe => (probe.Dimension, Math.Round(probe.Weight, 3)))));
    }

    private static double Sum(IReadOnlyList<WeightTerm> terms) =>
        terms.Aggregate(0.0, (sum, term) => term.Kind == WeightTermKind.Audience ? sum * term.Value : sum + term.Value);
}
