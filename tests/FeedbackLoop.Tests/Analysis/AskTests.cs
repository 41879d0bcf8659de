using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

public sealed class AskTests
{
    private static List<string> Asks(string text) => [.. Analyzer.Default.Analyze(text).Asks.Select(ask => $"{Names.Of(ask.Kind)}: {string.Join(", ", ask.Topics.Select(topic => topic.Text))}")];

    [TestCase("They want SSO and a dark mode, and the export should be faster.", "add: SSO", "add: dark mode", "speed: export")]
    [TestCase("The client asked for SSO, audit logs, and a better search.", "add: SSO", "add: audit logs", "add: search")]
    [TestCase("Could you fix the search and add a print button?", "fix: search", "add: print button")]
    [TestCase("The export is slow and the search crashes.", "speed: export", "fix: search")]
    [TestCase("Please add a filter. Also, the export should be faster.", "add: filter", "speed: export")]
    [TestCase("We need:\n- SSO\n- a dark mode\n- a faster export", "add: SSO", "add: dark mode", "speed: export")]
    public void Each_thing_that_is_asked_for_is_an_ask_with_its_own_kind_and_topics(string text, params string[] asks) => Assert.That(Asks(text), Is.EqualTo(asks));

    [TestCase("We need drag and drop.", "add: drag and drop")]
    [TestCase("They want import and export of contacts.", "add: import and export of contacts")]
    [TestCase("Please add a start and end date.", "add: start and end date")]
    [TestCase("They want a report on users and groups.", "add: report")]
    public void Two_words_that_name_one_thing_are_one_ask(string text, string ask) => Assert.That(Asks(text).Single(), Does.StartWith(ask));

    [Test]
    public void What_goes_on_with_the_reason_is_no_other_ask() =>
        Assert.That(Asks("They want a notification so that the agent can answer and the manager should see it."), Has.Count.EqualTo(1));

    [Test]
    public void A_statement_that_asks_for_nothing_has_no_asks() => Assert.That(Asks("We met at the fair."), Is.Empty);

    [Test]
    public void The_asks_stand_in_the_order_of_the_text_and_do_not_overlap()
    {
        var asks = Analyzer.Default.Analyze("They want SSO, tags and a dark mode. Also, the export should be faster.").Asks;
        Assert.That(asks.Zip(asks.Skip(1)), Has.All.Matches<(Ask One, Ask Next)>(pair => pair.One.Span.End <= pair.Next.Span.Start));
    }

    [Test]
    public void Praise_before_a_wish_is_no_ask()
    {
        var reading = Analyzer.Default.Analyze("I love the planner but it should also let me plan for weeks ahead");
        Assert.That(reading.Asks.Select(ask => ask.Kind), Is.EqualTo(new[] { AskKind.Add }));
    }
}
