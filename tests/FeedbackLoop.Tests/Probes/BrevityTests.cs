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

    [TestCase("approve timesheets from their phone", "do that from their phone")]
    [TestCase("issue partial refunds from the order page", "do that from the order page")]
    [TestCase("store a price for one item per customer", "do that per customer")]
    [TestCase("mark attendance for the whole class", "do that for the whole class")]
    [TestCase("assign each contact to an owner", "do that with each contact")]
    [TestCase("share the weekly plan with a trainer", "share the weekly plan")]
    [TestCase("put our boards in alphabetical order", "do that with our boards")]
    public void What_was_said_in_full_is_pointed_at_with_its_place_or_its_object_or_told_to_nobody(string words, string pointer) =>
        Assert.That(Brevity.Pointer(words), Is.EqualTo(pointer));

    [TestCase("print receipts")]
    [TestCase("rearrange my boards")]
    [TestCase("sign up for a course")]
    [TestCase("see the grades of another class")]
    public void What_is_short_or_is_only_seen_or_told_is_named_again(string words) =>
        Assert.That(Brevity.Pointer(words), Is.Null);

    [Test]
    public void The_whole_of_a_wanted_action_is_said_once()
    {
        var questions = Questions("We want to hide prices from technicians on the work order.");

        Assert.That(questions.Count(question => question.Contains("prices from technicians", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(questions.Count(question => question.Contains("that on the work order", StringComparison.Ordinal)), Is.GreaterThan(2));
    }

    [Test]
    public void An_occasion_is_said_once()
    {
        var questions = Questions("Our customer wants to be warned when a contract runs out.");

        Assert.That(questions.Count(question => question.Contains("contract runs out", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(questions, Has.Some.Contains("that happens"));
    }

    [Test]
    public void Who_says_us_is_asked_as_one_of_us() =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze("I want us to launch a partner portal.")).Select(probe => probe.Audience), Is.All.EqualTo(Audience.Executive));

    private static List<string> Questions(string statement) => [.. Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Select(probe => probe.Question)];
}
