using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>A stance changes what is asked first, and how.</summary>
internal sealed class StanceTests
{
    private const string Ask = "They need a weekly payroll summary";
    private const string Campaign = "Rerun the webinar campaign, it was a success";

    [TestCase(Audience.Proxy, Ask)]
    [TestCase(Audience.Customer, Ask)]
    [TestCase(Audience.Executive, Ask)]
    [TestCase(Audience.Ourselves, Ask)]
    [TestCase(Audience.Marketing, Campaign)]
    public void Skeptic_and_optimist_ask_other_things_first(Audience audience, string statement)
    {
        var first = Enum.GetValues<Stance>().Select(stance => string.Join('|', Probe(statement, audience, stance).Take(5).Select(probe => probe.Question))).ToList();
        Assert.That(first, Is.Unique);
    }

    [TestCase(Audience.Proxy)]
    [TestCase(Audience.Customer)]
    [TestCase(Audience.Executive)]
    [TestCase(Audience.Ourselves)]
    public void Every_stance_asks_for_the_same_dimensions_in_the_end(Audience audience)
    {
        var balanced = Probe(Ask, audience, Stance.Balanced).Select(probe => probe.Dimension);
        Assert.Multiple(() =>
        {
            Assert.That(Probe(Ask, audience, Stance.Skeptic).Select(probe => probe.Dimension), Is.EquivalentTo(balanced));
            Assert.That(Probe(Ask, audience, Stance.Optimist).Select(probe => probe.Dimension), Is.EquivalentTo(balanced));
        });
    }

    [Test]
    public void A_skeptic_asks_for_evidence_and_other_ways_and_an_optimist_for_what_can_be_shown()
    {
        Assert.That(First5(Stance.Skeptic), Is.SupersetOf(new[] { Dimension.Evidence, Dimension.Alternative }));
        Assert.That(First5(Stance.Optimist), Is.SupersetOf(new[] { Dimension.Purpose, Dimension.Existing }));
    }

    [Test]
    public void The_terms_of_a_weight_give_the_weight([Values] Stance stance)
    {
        foreach (var probe in Probe(Ask, Audience.Proxy, stance))
        {
            var weight = 0.0;
            foreach (var term in probe.Terms)
                weight = term.Kind == WeightTermKind.Audience ? weight * term.Value : weight + term.Value;
            Assert.That(weight, Is.EqualTo(probe.Weight).Within(0.0025), probe.Question);
            Assert.That(probe.Terms[0].Kind, Is.EqualTo(WeightTermKind.Ask));
        }
    }

    [Test]
    public void Nothing_is_explained_unless_it_is_asked_for() =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze(Ask)).SelectMany(probe => probe.Terms), Is.Empty);

    private static IEnumerable<Dimension> First5(Stance stance) => Probe(Ask, Audience.Proxy, stance).Take(5).Select(probe => probe.Dimension);

    private static IReadOnlyList<Probe> Probe(string statement, Audience audience, Stance stance) =>
        Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Audience = audience, Stance = stance, Explain = true });
}
