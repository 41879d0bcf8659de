using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Tests.Probes;

[TestFixture]
internal sealed class BrevityTests
{
    [TestCase("hide prices from technicians on the work order", "hide prices from technicians")]
    [TestCase("see the hours of other people in the team", "see the hours of other people")]
    public void What_was_said_in_full_is_said_without_its_last_complement(string words, string brief) =>
        Assert.That(Brevity.Of(words), Is.EqualTo(brief));

    [TestCase("export invoices to Excel")]
    [TestCase("approve invoices on the phone")]
    [TestCase("book the same room for a whole season")]
    [TestCase("ask guests to pay twice a year for parking")]
    [TestCase("see the grades of another class")]
    [TestCase("switch between accounts and workspaces quickly")]
    public void What_is_short_or_would_say_something_else_stays_whole(string words) =>
        Assert.That(Brevity.Of(words), Is.Null);

    [Test]
    public void The_whole_of_a_wanted_action_is_said_once()
    {
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("We want to hide prices from technicians on the work order."));

        Assert.That(probes.Count(probe => probe.Question.Contains("prices from technicians on the work order", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(probes.Count(probe => probe.Question.Contains("hide prices from technicians", StringComparison.Ordinal)), Is.GreaterThan(2));
    }

    [Test]
    public void Who_says_us_is_asked_as_one_of_us() =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze("I want us to launch a partner portal.")).Select(probe => probe.Audience), Is.All.EqualTo(Audience.Executive));
}
