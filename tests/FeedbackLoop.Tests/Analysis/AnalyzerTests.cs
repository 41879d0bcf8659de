using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

public sealed class AnalyzerTests
{
    private static Reading Read(string text) => Analyzer.Default.Analyze(text);

    [Test]
    public void The_relayed_wish_for_more_reports_is_read_with_its_speaker_topic_and_standard()
    {
        var reading = Read("My customer says they need more reports than our current product offers");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Ask, Is.EqualTo(AskKind.Add));
            Assert.That(reading.Speaker, Is.EqualTo(new Speaker(SpeakerKind.Customer, "My customer", new TextSpan(0, 11), "speaker.customer-says") { Hops = 1 }));
            Assert.That(reading.Topics[0], Is.EqualTo(new Topic("reports", "report", GrammaticalNumber.Plural, new TextSpan(32, 7), "topic.requested")));
            Assert.That(reading.Facts.Single().Dimension, Is.EqualTo(Dimension.Baseline));
            Assert.That(reading.Facts.Single().Text, Is.EqualTo("than our current product offers"));
            Assert.That(reading.Signals.Select(signal => signal.Kind), Is.SupersetOf(new[] { SignalKind.Comparative, SignalKind.VagueCount, SignalKind.BareNoun }));
        });
    }

    [TestCase("Please add a dark theme to the calendar.", AskKind.Add)]
    [TestCase("The invoice list takes forever to load.", AskKind.Speed)]
    [TestCase("The app crashes whenever I upload a photo.", AskKind.Fix)]
    [TestCase("Please get rid of the splash screen.", AskKind.Remove)]
    [TestCase("Bring the old calendar back, please.", AskKind.Restore)]
    [TestCase("Our client wants an integration with Xero.", AskKind.Integrate)]
    [TestCase("The yearly plan is too expensive for us.", AskKind.Price)]
    [TestCase("The settings page is confusing.", AskKind.Improve)]
    [TestCase("Our auditors need access to the change log.", AskKind.Access)]
    [TestCase("We met at the fair.", AskKind.None)]
    public void A_statement_says_what_sort_of_change_is_asked_for(string text, AskKind ask) => Assert.That(Read(text).Ask, Is.EqualTo(ask));

    [TestCase("I heard from the CFO at Acme that the month-end close is painful", SpeakerKind.Customer, "the CFO at Acme")]
    [TestCase("Two of my accounts are asking for single sign-on", SpeakerKind.Customer, "Two of my accounts")]
    [TestCase("According to our biggest client, the search is useless", SpeakerKind.Customer, "our biggest client")]
    [TestCase("Our sales team says it is a blocker", SpeakerKind.Colleague, "Our sales team")]
    [TestCase("Everyone wants dark mode", SpeakerKind.Crowd, "Everyone")]
    [TestCase("I need a report", SpeakerKind.Writer, "I")]
    public void The_reporting_frame_says_who_speaks(string text, SpeakerKind kind, string words)
    {
        var speaker = Read(text).Speaker;
        Assert.That((speaker?.Kind, speaker?.Text), Is.EqualTo(((SpeakerKind?)kind, words)));
    }

    [TestCase("Customers want a weekly payroll hours summary", "weekly payroll hours summary")]
    [TestCase("We wish we could rearrange our boards", "boards")]
    [TestCase("The current interface is not intuitive", "current interface")]
    [TestCase("Please add a \"back to top\" button", "\"back to top\" button")]
    [TestCase("They need better notifications", "notifications")]
    public void The_first_topic_is_the_thing_that_is_asked_for(string text, string topic) => Assert.That(Read(text).Topics[0].Text, Is.EqualTo(topic));

    [Test]
    public void What_somebody_wants_to_do_is_found_in_its_base_form() =>
        Assert.That(Read("I wish I could rearrange my boards").Actions.Select(action => (action.Verb, action.Text)), Is.EqualTo(new[] { ("rearrange", "rearrange my boards") }));

    [TestCase("")]
    [TestCase("   \r\n\t ")]
    [TestCase("👍👍👍")]
    [TestCase("\u0000\u0007\u001b[31m")]
    [TestCase("\ud800 lone")]
    [TestCase("((((((((\"\"\"\"")]
    [TestCase("'; drop table feedback; --")]
    public void A_text_without_sense_is_read_all_the_same(string text) => Assert.That(Read(text).Text, Is.EqualTo(text));

    [Test]
    public void No_text_at_all_is_a_broken_promise() => Assert.That(() => Read(null!), Throws.ArgumentNullException);

    [Test]
    public void The_header_of_a_mail_is_no_part_of_what_is_asked_for()
    {
        var reading = Analyzer.Default.Analyze("From: Dana Reyes\nSent: Monday\nSubject: Export\nThe customer at Acme says the export takes two hours.");

        Assert.That(reading.Topics.Select(topic => topic.Text), Is.EqualTo(["export"]));
        Assert.That(reading.Facts.Select(fact => fact.Dimension), Does.Contain(Dimension.Impact).And.Not.Contain(Dimension.Deadline));
    }

    [Test]
    public void What_is_not_needed_is_said_and_is_no_topic()
    {
        var reading = Analyzer.Default.Analyze("We don't need PDF, just Excel.");

        Assert.That(reading.Topics.Select(topic => topic.Text), Is.EqualTo(["Excel"]));
        Assert.That(reading.Facts.Single(fact => fact.Dimension == Dimension.Scope).Text, Is.EqualTo("don't need PDF"));
    }

    [Test]
    public void What_fails_is_the_topic_of_a_report_at_second_hand() =>
        Assert.That(Analyzer.Default.Analyze("Dana heard from the customer that exports fail.").Topics[0].Text, Is.EqualTo("exports"));
}
