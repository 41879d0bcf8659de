using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>What is spoken of.</summary>
[TestFixture]
internal sealed class TopicTests
{
    [TestCase("Customer complains that search never finds old documents", "search")]
    [TestCase("They said that search is slow", "search")]
    public void A_noun_that_could_be_a_verb_is_what_is_spoken_of(string statement, string topic) =>
        Assert.That(Analyzer.Default.Analyze(statement).Topics[0].Text, Is.EqualTo(topic));

    [TestCase("Is there any plan to support Apple Pay?", true)]
    [TestCase("Please improve the Appointment List", false)]
    public void A_name_of_several_words_takes_no_article(string statement, bool isName) =>
        Assert.That(Analyzer.Default.Analyze(statement).Topics[0].IsName, Is.EqualTo(isName));
}
