using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>"This feature", where nothing says which.</summary>
[TestFixture]
internal sealed class UnnamedFeatureTests
{
    [TestCase(Audience.Executive)]
    [TestCase(Audience.Proxy)]
    public void Which_feature_is_meant_is_among_the_first_two_questions(Audience audience) =>
        Assert.That(Probes("I need this feature because it will improve customer experience", audience).Take(2).Select(probe => probe.Dimension), Does.Contain(Dimension.Referent));

    [TestCase("Customers want single sign-on. We need this feature by March.")]
    [TestCase("I need this report because it will improve customer experience.")]
    public void What_was_named_is_not_asked_for(string statement) =>
        Assert.That(Probes(statement, Audience.Executive).Select(probe => probe.Dimension), Does.Not.Contain(Dimension.Referent));

    private static IReadOnlyList<Probe> Probes(string statement, Audience audience) =>
        Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Audience = audience });
}
