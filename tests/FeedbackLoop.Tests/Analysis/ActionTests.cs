using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>What somebody wants to do.</summary>
[TestFixture]
internal sealed class ActionTests
{
    [TestCase("They want to be able to attach more than 10 files to a claim", "attach more than 10 files to a claim")]
    [TestCase("Please let warehouse staff scan pallets", "scan pallets")]
    [TestCase("I'd love to turn the sound off while I'm driving", "turn the sound off")]
    [TestCase("Should be easy to take it back off, but I cant open my orders", "open my orders")]
    [TestCase("I can't find a way to cancel my subscription", "cancel my subscription")]
    [TestCase("Would be useful to have the option to hide prices on delivery notes, some customers ask for it", "hide prices on delivery notes")]
    [TestCase("Let teachers grade essays on a tablet", "grade essays on a tablet")]
    public void It_is_a_verb_with_what_belongs_to_it(string statement, string action) =>
        Assert.That(Analyzer.Default.Analyze(statement).Actions[0].Text, Is.EqualTo(action));

    [TestCase("Can you add an option so that only managers are able to approve overtime?")]
    [TestCase("The report lacks tips. We had to export it to Excel")]
    public void What_others_are_kept_from_and_what_was_done_is_none(string statement) =>
        Assert.That(Analyzer.Default.Analyze(statement).Actions, Is.Empty);

    [Test]
    public void A_limit_stays_in_the_question()
    {
        var questions = Prober.Default.Probe(Analyzer.Default.Analyze("They want to be able to attach more than 10 files to a claim")).Select(probe => probe.Question);
        Assert.That(questions, Has.Some.Contains("attach more than 10 files"));
    }
}
