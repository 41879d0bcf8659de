using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>What somebody wants to do.</summary>
[TestFixture]
internal sealed class ActionTests
{
    [TestCase("They want to be able to attach more than 10 files to a claim", "attach more than 10 files to a claim")]
    [TestCase("Please let warehouse staff scan pallets", "scan pallets")]
    [TestCase("Let teachers grade essays on a tablet", "grade essays on a tablet")]
    public void It_is_a_verb_with_what_belongs_to_it(string statement, string action) =>
        Assert.That(Analyzer.Default.Analyze(statement).Actions[0].Text, Is.EqualTo(action));

    [Test]
    public void A_limit_stays_in_the_question()
    {
        var questions = Prober.Default.Probe(Analyzer.Default.Analyze("They want to be able to attach more than 10 files to a claim")).Select(probe => probe.Question);
        Assert.That(questions, Has.Some.Contains("attach more than 10 files"));
    }

    [Test]
    public void Praise_before_a_wish_is_no_ask()
    {
        var reading = Analyzer.Default.Analyze("I love the planner but it should also let me plan for weeks ahead");
        Assert.That(reading.Asks.Select(ask => ask.Kind), Is.EqualTo(new[] { AskKind.Add }));
    }

    [TestCase("She would like her logo on every receipt", "She")]
    [TestCase("He wants the export in PDF", "He")]
    public void A_single_person_can_be_who_asks(string statement, string speaker) =>
        Assert.That(Analyzer.Default.Analyze(statement).Speaker?.Text, Is.EqualTo(speaker));

    [TestCase("Customer complains that search never finds old documents", "search")]
    [TestCase("They said that search is slow", "search")]
    public void A_noun_that_could_be_a_verb_is_what_is_spoken_of(string statement, string topic) =>
        Assert.That(Analyzer.Default.Analyze(statement).Topics[0].Text, Is.EqualTo(topic));
}
