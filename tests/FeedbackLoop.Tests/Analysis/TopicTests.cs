using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>What is spoken of.</summary>
[TestFixture]
internal sealed class TopicTests
{
    [TestCase("Customer complains that search never finds old documents", "search")]
    [TestCase("They said that search is slow", "search")]
    [TestCase("A label should be printed when a parcel arrives. It should have the name and the weight.", "label")]
    [TestCase("One of our biggest clients (a hotel chain) needs to have rooms grouped by floor.", "rooms")]
    [TestCase("Having Bluetooth on all the time is the only problem I have.", "Bluetooth")]
    [TestCase("There is no option in Dolibarr to keep the record of a sample.", "record of a sample")]
    [TestCase("Had a call with a dental clinic: the tablet is too slow.", "tablet")]
    [TestCase("For operational planning, customers need to see the stock of one warehouse.", "stock of one warehouse")]
    public void What_only_belongs_to_it_or_to_those_who_ask_is_not_it(string statement, string topic) =>
        Assert.That(Analyzer.Default.Analyze(statement).Topics[0].Text, Is.EqualTo(topic));

    [TestCase("They said that search is broken", "search")]
    public void A_noun_that_could_be_a_verb_is_what_is_spoken_of(string statement, string topic) =>
        Assert.That(Analyzer.Default.Analyze(statement).Topics[0].Text, Is.EqualTo(topic));

    [TestCase("Is there any plan to support Apple Pay?", true)]
    [TestCase("Please improve the Appointment List", false)]
    public void A_name_of_several_words_takes_no_article(string statement, bool isName) =>
        Assert.That(Analyzer.Default.Analyze(statement).Topics[0].IsName, Is.EqualTo(isName));
}
