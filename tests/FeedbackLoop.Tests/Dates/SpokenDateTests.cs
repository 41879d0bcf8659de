using System.Globalization;
using FeedbackLoop.Dates;

namespace FeedbackLoop.Tests.Dates;

public sealed class SpokenDateTests
{
    private static readonly DateOnly Tuesday = new(2026, 3, 10);

    [TestCase("2026-03-01", "2026-03-01")]
    [TestCase("2026-3-1", "2026-03-01")]
    [TestCase("today", "2026-03-10")]
    [TestCase(" Yesterday ", "2026-03-09")]
    [TestCase("tomorrow", "2026-03-11")]
    [TestCase("the day before yesterday", "2026-03-08")]
    [TestCase("2 days ago", "2026-03-08")]
    [TestCase("a week ago", "2026-03-03")]
    [TestCase("three weeks ago", "2026-02-17")]
    [TestCase("Friday", "2026-03-06")]
    [TestCase("on Friday", "2026-03-06")]
    [TestCase("fri", "2026-03-06")]
    [TestCase("Tuesday", "2026-03-10")]
    [TestCase("last Tuesday", "2026-03-03")]
    [TestCase("last Friday", "2026-03-06")]
    [TestCase("on 3 March", "2026-03-03")]
    [TestCase("the 3rd of March", "2026-03-03")]
    [TestCase("11 March", "2025-03-11")]
    [TestCase("3 Mar 2026", "2026-03-03")]
    [TestCase("March 3, 2026", "2026-03-03")]
    [TestCase("Sept. 1", "2025-09-01")]
    [TestCase("29 February", "2024-02-29")]
    [TestCase("25/12/2025", "2025-12-25")]
    [TestCase("12/25/2025", "2025-12-25")]
    [TestCase("25.12.2025", "2025-12-25")]
    [TestCase("03/03/2026", "2026-03-03")]
    public void A_day_is_read_as_people_write_it(string text, string day) =>
        Assert.That(SpokenDate.Read(text, Tuesday).Day, Is.EqualTo(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Test]
    public void Two_numbers_that_could_both_be_the_month_are_not_guessed()
    {
        var reading = SpokenDate.Read("03/04/2026", Tuesday);

        Assert.That(reading.Day, Is.Null);
        Assert.That(reading.Fault, Is.EqualTo(DateFault.Ambiguous));
        Assert.That(reading.CouldBe, Is.EqualTo(new[] { new DateOnly(2026, 3, 4), new DateOnly(2026, 4, 3) }));
    }

    [TestCase("last week")]
    [TestCase("this month")]
    [TestCase("2 months ago")]
    [TestCase("March")]
    [TestCase("March 2026")]
    [TestCase("in March")]
    [TestCase("2026")]
    public void What_names_several_days_is_no_day(string text) =>
        Assert.That(SpokenDate.Read(text, Tuesday), Is.EqualTo(new DateReading(Day: null, DateFault.NotOneDay)));

    [TestCase("")]
    [TestCase("soon")]
    [TestCase("30 February")]
    [TestCase("2026-02-30")]
    [TestCase("2026-13-01")]
    [TestCase("3 March 26")]
    [TestCase("1/2/26")]
    [TestCase("99999999999 days ago")]
    [TestCase("-3 days ago")]
    [TestCase("9999999 weeks ago")]
    [TestCase("many days ago")]
    [TestCase("last")]
    [TestCase("0")]
    [TestCase("last 3")]
    [TestCase("2026-03-01T10:00")]
    [TestCase("'; drop table")]
    public void What_is_no_date_is_not_guessed(string text) =>
        Assert.That(SpokenDate.Read(text, Tuesday), Is.EqualTo(new DateReading(Day: null, DateFault.NoDate)));

    [Test]
    public void A_day_before_the_calendar_begins_is_no_date() =>
        Assert.That(SpokenDate.Read("yesterday", DateOnly.MinValue).Fault, Is.EqualTo(DateFault.NoDate));
}
