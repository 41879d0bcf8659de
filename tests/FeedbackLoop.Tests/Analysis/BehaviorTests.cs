using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>What something of the product is to do.</summary>
[TestFixture]
internal sealed class BehaviorTests
{
    [TestCase("Users want the calendar to remember the last view.", "the calendar", "remember the last view")]
    [TestCase("They would like parents to receive the timetable by text message.", "parents", "receive the timetable by text message")]
    [TestCase("Sales needs discounts to be shown on the quote.", "discounts", "be shown on the quote")]
    [TestCase("Users should be warned before they delete a folder.", "users", "be warned before they delete a folder")]
    [TestCase("The export does not include the custom fields.", "the export", "include the custom fields")]
    [TestCase("I wish the report remembered my filters.", "the report", "remember my filters")]
    [TestCase("Their auditors require that every change to a price is logged.", "every change to a price", "be logged")]
    [TestCase("Finance wants the weight to be mandatory on every booking.", "the weight", "be mandatory on every booking")]
    [TestCase("My client wants us to support purchase orders in two currencies.", "us", "support purchase orders in two currencies")]
    [TestCase("They want the app to remind drivers to log their breaks.", "the app", "remind drivers to log their breaks")]
    [TestCase("The report has to show sub-totals per region by the end of March.", "the report", "show sub-totals per region")]
    [TestCase("The vet says vaccines and microchips should be listed on one card.", "vaccines and microchips", "be listed on one card")]
    [TestCase("The dealer says the invoice should only show open items.", "the invoice", "show only open items")]
    [TestCase("They'd like the approval step skipped for orders below 500 euro.", "the approval step", "be skipped for orders below 500 euro")]
    [TestCase("We need the reports sent to the auditors every Friday.", "the reports", "be sent to the auditors every Friday")]
    [TestCase("Compliance insists that deleted records are kept for seven years.", "deleted records", "be kept for seven years")]
    [TestCase("Could the invoice number start with the year?", "the invoice number", "start with the year")]
    [TestCase("The price should only be shown to managers.", "the price", "be shown only to managers")]
    public void It_has_a_subject_and_what_that_is_to_do(string statement, string subject, string predicate)
    {
        var behavior = Analyzer.Default.Analyze(statement).Behaviors[0];
        Assert.That((behavior.Subject, behavior.Predicate), Is.EqualTo((subject, predicate)));
    }

    [TestCase("It would be great if tickets could be merged.", true)]
    [TestCase("Invoices cannot be split by cost centre.", true)]
    [TestCase("Tickets should be merged.", false)]
    public void What_is_to_be_possible_need_not_come_about_by_itself(string statement, bool isPossibility) =>
        Assert.That(Analyzer.Default.Analyze(statement).Behaviors[0].IsPossibility, Is.EqualTo(isPossibility));

    [TestCase("The scheduler should not let me book the same van twice.", "let me book the same van twice")]
    [TestCase("The site manager does not want subcontractors to see the budget.", "see the budget")]
    public void What_is_not_wanted_is_marked(string statement, string predicate)
    {
        var behavior = Analyzer.Default.Analyze(statement).Behaviors[0];
        Assert.That((behavior.Predicate, behavior.IsUnwanted), Is.EqualTo((predicate, true)));
    }

    [TestCase("They need a way to export invoices.")]
    [TestCase("They want to export invoices.")]
    [TestCase("They need the report to plan the week.")]
    [TestCase("A filter should be added.")]
    [TestCase("We should talk about the roadmap.")]
    [TestCase("It should be possible.")]
    [TestCase("Our dealers do not like the new menu.")]
    public void A_purpose_a_change_and_what_people_do_are_none(string statement) =>
        Assert.That(Analyzer.Default.Analyze(statement).Behaviors, Is.Empty);
}
