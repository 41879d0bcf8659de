using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>The words of the questions: who does it, what is there already, and what is not quoted.</summary>
[TestFixture]
internal sealed class WordingTests
{
    [Test]
    public void Questions_about_what_a_named_group_wants_to_do_speak_of_that_group()
    {
        var questions = Ask("Field technicians can't sign job sheets without a connection.");
        Assert.That(questions, Is.SupersetOf(new[]
        {
            "What do field technicians do today when they need to sign job sheets?",
            "What could field technicians stop doing, or do sooner, once they can sign job sheets?",
            "How often do field technicians need to sign job sheets: every day, now and then, or only once?",
        }));
    }

    [Test]
    public void Nobody_asks_how_they_go_without_what_they_have_and_want_to_do_more()
    {
        foreach (var statement in (string[])["The approval workflow should let managers delegate when they are on holiday.", "It would be great if the mobile app worked offline."])
            Assert.That(Ask(statement), Has.None.Contains("without a mobile app").And.None.Contains("without an approval workflow").And.None.Contains(" need a "), statement);
    }

    [Test]
    public void What_is_not_there_yet_is_asked_about_as_missing() =>
        Assert.That(Ask("Please add an approval workflow."), Has.Some.Contains("without an approval workflow"));

    [Test]
    public void Who_says_it_is_never_quoted_as_part_of_what_was_said() =>
        Assert.That(Ask("Sales says prospects find us too expensive compared to Zendesk."), Has.None.Contains("Sales says"));

    [Test]
    public void A_language_that_is_asked_for_one_thing_is_asked_about_beyond_that_thing() =>
        Assert.That(Ask("Two of my accounts need invoices in French."), Has.Some.EqualTo("What else would have to be in French besides that: screens, e-mails, or help texts?"));

    [Test]
    public void What_they_do_not_want_to_do_is_not_asked_about_as_a_wish() =>
        Assert.That(Ask("I don't want to pick a template for each customer."), Has.None.Contains("you want to pick").And.None.Contains("need to pick").And.None.Contains("picking"));

    [TestCase("Two tenants asked me if leases can be renewed online.", "today if")]
    [TestCase("After this update everything works worse and slower, it lags.", "after this update")]
    public void What_is_no_occasion_that_comes_again_is_not_asked_about_as_one(string statement, string words) =>
        Assert.That(Ask(statement), Has.None.Contains(words));

    [Test]
    public void From_one_to_another_is_kept_whole_or_left_away() =>
        Assert.That(Ask("I would like to be able to copy the schedule from one course to another course."), Has.Some.Contains("copy the schedule").And.None.Contains("from one course,").And.None.Contains("from one course:"));

    [Test]
    public void Those_who_complain_are_not_what_they_complain_about() =>
        Assert.That(Ask("Retail chain complains that the stock report is wrong every Monday."), Has.None.Contains("the chain"));

    [TestCase("They want to see which trucks are late.", "Which details must be there when they see which trucks are late, and which would be in the way?")]
    [TestCase("A customer asked whether we can raise the limit of 50 users.", "What comes to a stop when they reach the limit?")]
    [TestCase("A customer asked for a default invoice template.", "In how many cases out of ten would the default invoice template be the right choice?")]
    [TestCase("They want to duplicate a project.", "What should come along when they duplicate a project, and what should start empty?")]
    public void What_is_asked_suits_what_they_want_to_do(string statement, string question) =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Select(probe => probe.Question), Has.Some.EqualTo(question));

    [Test]
    public void What_it_is_for_is_not_taken_for_what_is_wanted() =>
        Assert.That(Ask("They want a dashboard for the management board."), Has.Some.Contains("dashboard").And.None.Contains("a management board,").And.None.Contains("asked for a management board"));

    [Test]
    public void What_was_taken_away_is_asked_about_as_gone() =>
        Assert.That(Ask("A customer asked us to bring back the weekly report."), Has.Some.EqualTo("What will they do if the weekly report does not come back?").And.None.Contains("in spite of"));

    [Test]
    public void An_executive_is_asked_about_what_is_there_as_of_something_that_is_there()
    {
        var questions = Prober.Default.Probe(Analyzer.Default.Analyze("The CSV import is a nightmare."), new ProbeContext { Audience = Audience.Executive }).Select(probe => probe.Question).ToList();
        Assert.That(questions, Has.Some.EqualTo("What does it cost us, in customers or money, to leave the CSV import as it is?").And.None.Contains("without a CSV import"));
    }

    [Test]
    public void Nobody_is_no_crowd_to_ask_about() =>
        Assert.That(Ask("Customer says the app is confusing because nobody understands the menus."), Has.None.Contains("\"nobody\""));

    [Test]
    public void A_group_is_named_once_in_a_question() =>
        Assert.That(Ask("Field technicians need to copy their job sheets."), Has.Some.EqualTo("What should come along when field technicians copy their job sheets, and what should start empty?")
            .And.Some.EqualTo("How do field technicians make a second one today, as they cannot copy their job sheets: type it again, or start from a file?"));

    [Test]
    public void Their_word_for_a_quality_is_quoted() =>
        Assert.That(Ask("Our client says the booking form is too complicated."), Has.Some.EqualTo("Which moment with the booking form did they have in mind when they said \"complicated\", and what happened?"));

    [Test]
    public void What_is_done_with_something_is_no_thing() =>
        Assert.That(Ask("The backup icon is gone. Would you consider bringing it back?"), Has.None.Contains("the bringing"));

    [TestCase("A yoga studio wants people to be able to cancel a class.")]
    [TestCase("The head of procurement wants to compare suppliers.")]
    [TestCase("A pharmacy chain told me they need to know which batches expire.")]
    public void Who_tells_of_somebody_else_is_not_asked_as_if_they_were_that(string statement) =>
        Assert.That(Ask(statement), Has.None.Contains(" you ").And.Some.Contains(" they "));

    [TestCase("The app wants me to log in each time.")]
    [TestCase("I want to compare suppliers.")]
    public void Who_speaks_of_their_own_is_asked_as_themselves(string statement) =>
        Assert.That(Ask(statement), Has.Some.Contains(" you "));

    [Test]
    public void What_somebody_does_is_spoken_of_without_an_article() =>
        Assert.That(Ask("Our client says exporting transactions takes forever."), Has.Some.EqualTo("How long do they wait for exporting transactions today: seconds, minutes, or hours?"));

    [Test]
    public void A_group_that_the_action_names_is_not_named_again() =>
        Assert.That(Ask("They want to restrict discounts to team leaders."), Has.None.Contains("do team leaders"));

    private static IReadOnlyList<string> Ask(string statement) =>
        [.. Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Max = 8 }).Select(probe => probe.Question)];
}
