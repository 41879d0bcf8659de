using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>Questions about what the product is to do.</summary>
[TestFixture]
internal sealed class BehaviorWordingTests
{
    [TestCase("Users want the calendar to remember the last view.", "the calendar does not remember the last view")]
    [TestCase("Two things. Users should be warned before they delete a folder.", "users are not warned before they delete a folder")]
    [TestCase("Could quotes be approved by two people?", "quotes cannot be approved by two people")]
    [TestCase("Their auditors require that every change to a price is logged.", "not every change to a price is logged")]
    [TestCase("My client wants us to support two currencies.", "for the product to support two currencies")]
    [TestCase("The site manager does not want subcontractors to see the budget.", "subcontractors see the budget")]
    [TestCase("The scheduler should not let me book the same van twice.", "the scheduler lets them book the same van twice")]
    [TestCase("Can you stop asking me to rate the app?", "the product asks them to rate the app")]
    [TestCase("A school wants no teacher to see the grades of another class.", "a teacher sees the grades of another class")]
    [TestCase("A bus company needs its timetables to be printed on A3.", "for their timetables to be printed on A3")]
    [TestCase("The dealer says the invoice should only show open items.", "the invoice does not show only open items")]
    [TestCase("The vet says vaccines and microchips should be listed on one card.", "vaccines and microchips are not listed on one card")]
    public void One_question_says_in_full_how_it_is_or_should_be(string statement, string words) =>
        Assert.That(Questions(statement), Has.Some.Contains(words));

    [TestCase("It would be great if tickets could be merged.", "merge tickets")]
    [TestCase("A customer left because invoices could not be split by cost centre.", "split invoices by cost centre")]
    public void What_is_to_be_possible_is_asked_about_as_somebody_would_do_it(string statement, string words) =>
        Assert.That(Questions(statement), Has.Some.Contains(words));

    [TestCase("It takes too many steps to book a room.", "too much work to book a room")]
    public void What_takes_too_much_is_asked_about_as_work(string statement, string words) =>
        Assert.That(Questions(statement), Has.Some.Contains(words));

    [TestCase("Our biggest account says nobody should be able to edit a signed contract.")]
    [TestCase("No clerk should be able to edit a signed contract.")]
    [TestCase("Clerks should never edit a signed contract.")]
    public void What_nobody_is_to_do_is_not_asked_about_as_a_wish(string statement) =>
        Assert.That(Questions(statement), Has.None.Contains("need to edit").And.None.Contains("cannot edit").And.None.Contains("asked to edit"));

    [Test]
    public void What_a_new_thing_is_for_stays_with_it() =>
        Assert.That(Questions("The customer needs a field for the order number."), Has.Some.Contains("a field for the order number"));

    [Test]
    public void Who_asks_is_never_what_is_asked_for() =>
        Assert.That(Questions("A museum asked for tickets with a time slot."), Has.None.Contains("museum"));

    [Test]
    public void A_behavior_that_is_too_long_to_speak_of_is_not_cut_to_its_bare_verb() =>
        Assert.That(Questions("Brewers want the log to show who cleaned which tank and which valve with which brush on which of the last seven days."), Has.None.Contains("does not show?").And.None.Contains("log to show?"));

    [Test]
    public void What_was_said_in_full_is_spoken_of_in_short_afterwards()
    {
        var questions = Questions("The landlord wants the ledger to remind tenants of open invoices every month.");
        Assert.That(questions.FindAll(question => question.Contains("does not remind tenants", StringComparison.Ordinal)), Has.Count.EqualTo(1));
        Assert.That(questions, Has.Some.Contains("with the ledger"));
    }

    [Test]
    public void A_long_name_is_said_whole_once_and_by_its_last_nouns_afterwards()
    {
        var questions = Questions("The warden wants a daily overnight guest summary report of the whole hostel.");
        Assert.That(questions[0], Does.Contain("daily overnight guest summary report"));
        Assert.That(questions.Skip(1), Has.None.Contains("overnight").And.Some.Contains("summary report").And.None.Contains("hostel"));
    }

    [Test]
    public void What_somebody_wants_to_see_is_there_already() =>
        Assert.That(Questions("The foreman wants to see the tool stock on the phone."), Has.None.Contains("without").And.Some.Contains("the tool stock"));

    [TestCase("We lost the Brandt deal because you can't do group bookings.")]
    public void Who_tells_of_a_lost_deal_is_asked_about_the_customer(string statement) =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze(statement))[0].Audience, Is.EqualTo(Audience.Proxy));

    [Test]
    public void Where_a_behavior_is_said_no_question_speaks_of_a_thing_in_it() =>
        Assert.That(Questions("The clinic wants patients to be reminded by text the day before.", max: 30), Has.None.Contains("the text").And.Some.EqualTo("Who asked for this: somebody who would work with it, or somebody who decides on it?"));

    private static List<string> Questions(string statement, int max = 10) =>
        [.. Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Role = ColleagueRole.Sales, Max = max }).Select(probe => probe.Question)];
}
