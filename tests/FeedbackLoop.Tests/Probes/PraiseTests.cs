using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>What is asked where nothing is asked for: praise, and text that says nothing.</summary>
[TestFixture]
internal sealed class PraiseTests
{
    private static readonly Dimension[] OfComplaints = [Dimension.Gap, Dimension.Stake, Dimension.Attempts, Dimension.Success, Dimension.Scope];

    [Test]
    public void Who_praises_is_asked_what_it_is_good_for_and_not_what_is_wrong()
    {
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("I love this app, it helps me keep track of all my workouts."));
        Assert.Multiple(() =>
        {
            Assert.That(probes.Select(probe => probe.Dimension).Intersect(OfComplaints), Is.Empty);
            Assert.That(probes.Take(3).Select(probe => probe.Question), Is.EqualTo(new[] { "When did the app last help you, and what were you doing?", "What did you do before you had the app?", "What do you use the app for most of all?" }));
        });
    }

    [Test]
    public void Text_that_cannot_be_read_gets_general_questions_and_is_not_quoted()
    {
        var probes = Prober.Default.Probe(Analyzer.Default.Analyze("asdkj qwe zzz"));
        Assert.Multiple(() =>
        {
            Assert.That(probes[0].Question, Is.EqualTo("In plain words, what is it that you need?"));
            Assert.That(probes.Select(probe => probe.Question), Has.None.Contains("qwe"));
        });
    }

    [TestCase("They need undo", "an undo")]
    [TestCase("Please add an \"Export\" button", "an \"Export\"")]
    public void What_is_not_there_yet_stands_without_an_article_that_does_not_fit(string statement, string never) =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Select(probe => probe.Question), Has.None.Contains(never));

    [Test]
    public void More_before_a_quality_does_not_count() =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze("They want more flexible permissions")).Select(probe => probe.Question), Has.None.StartsWith("How many more"));
}
