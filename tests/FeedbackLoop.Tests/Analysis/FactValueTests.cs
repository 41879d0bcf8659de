using FeedbackLoop.Analysis;

namespace FeedbackLoop.Tests.Analysis;

public sealed class FactValueTests
{
    private static IEnumerable<TestCaseData> Statements()
    {
        yield return new TestCaseData("They need 30 reports.", Dimension.Quantity, new CountValue(30, null, "report"));
        yield return new TestCaseData("They asked for a dozen dashboards.", Dimension.Quantity, new CountValue(12, null, "dashboard"));
        yield return new TestCaseData("It is slow with over 100,000 records.", Dimension.Quantity, new CountValue(100_000, null, "record") { Limit = ValueLimit.AtLeast });
        yield return new TestCaseData("We lose two hours a week on it.", Dimension.Impact, new DurationValue(2, null, TimeUnit.Hour, TimeUnit.Week));
        yield return new TestCaseData("They currently pay $1,200 a month for a second tool.", Dimension.Spend, new MoneyValue(1200, "USD", TimeUnit.Month));
        yield return new TestCaseData("The $40k deal depends on it.", Dimension.Stake, new MoneyValue(40_000, "USD", null));
        yield return new TestCaseData("They run it every week.", Dimension.Frequency, new RateValue(1, 1, TimeUnit.Week));
        yield return new TestCaseData("They run it every other week.", Dimension.Frequency, new RateValue(1, 2, TimeUnit.Week));
        yield return new TestCaseData("It crashes 3 times a day.", Dimension.Frequency, new RateValue(3, 1, TimeUnit.Day));
        yield return new TestCaseData("They need it by 30 September.", Dimension.Deadline, new DateValue(null, 9, 30));
        yield return new TestCaseData("They will use it starting July 24th, 2020.", Dimension.Deadline, new DateValue(2020, 7, 24));
        yield return new TestCaseData("It must load within 2 seconds.", Dimension.Success, new DurationValue(2, null, TimeUnit.Second, null) { Limit = ValueLimit.AtMost });
    }

    [TestCaseSource(nameof(Statements))]
    public void A_fact_that_holds_a_figure_or_a_date_has_its_value(string text, Dimension dimension, FactValue value) =>
        Assert.That(Analyzer.Default.Analyze(text).Facts.First(fact => fact.Dimension == dimension).Value, Is.EqualTo(value));

    [TestCase("They run it sometimes.")]
    [TestCase("They need it before the audit.")]
    [TestCase("They need a few more reports.")]
    public void What_holds_no_figure_has_no_value(string text) => Assert.That(Analyzer.Default.Analyze(text).Facts.Select(fact => fact.Value), Is.All.Null);
}
