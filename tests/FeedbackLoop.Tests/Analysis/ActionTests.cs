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
}
