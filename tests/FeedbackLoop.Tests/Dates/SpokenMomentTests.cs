using System.Globalization;
using FeedbackLoop.Dates;

namespace FeedbackLoop.Tests.Dates;

public sealed class SpokenMomentTests
{
    // A Tuesday.
    private static readonly DateTime Now = new(2026, 3, 10, 9, 15, 0);

    [TestCase("next Tuesday 14:00", "2026-03-17 14:00")]
    [TestCase("next Wednesday at 2pm", "2026-03-11 14:00")]
    [TestCase("Tuesday 14:00", "2026-03-10 14:00")]
    [TestCase("Tuesday 9:00", "2026-03-17 09:00")]
    [TestCase("this Friday, 9:30", "2026-03-13 09:30")]
    [TestCase("on Friday at 2:30 pm", "2026-03-13 14:30")]
    [TestCase("tomorrow at 2pm", "2026-03-11 14:00")]
    [TestCase("the day after tomorrow at noon", "2026-03-12 12:00")]
    [TestCase("in 3 days 16:00", "2026-03-13 16:00")]
    [TestCase("in two weeks at 10am", "2026-03-24 10:00")]
    [TestCase("16:00", "2026-03-10 16:00")]
    [TestCase("today 8:00", "2026-03-10 08:00")]
    [TestCase("12am", "2026-03-10 00:00")]
    [TestCase("12 PM", "2026-03-10 12:00")]
    [TestCase("2026-03-01 09:30", "2026-03-01 09:30")]
    [TestCase("2026-03-01T09:30", "2026-03-01 09:30")]
    [TestCase("3 March 14:00", "2027-03-03 14:00")]
    [TestCase("11 March at 14:00", "2026-03-11 14:00")]
    [TestCase("3 March 2026 14:00", "2026-03-03 14:00")]
    [TestCase("yesterday 14:00", "2026-03-09 14:00")]
    [TestCase("last Friday at 10:00", "2026-03-06 10:00")]
    [TestCase("25/12/2026 10:00", "2026-12-25 10:00")]
    public void A_moment_is_read_as_people_write_it(string text, string moment) =>
        Assert.That(SpokenMoment.Read(text, Now).Moment, Is.EqualTo(DateTime.Parse(moment, CultureInfo.InvariantCulture)));

    [TestCase("next Tuesday", MomentFault.NoTime)]
    [TestCase("2026-03-01", MomentFault.NoTime)]
    [TestCase("next week", MomentFault.NoTime)]
    [TestCase("next week 14:00", MomentFault.NotOneDay)]
    [TestCase("03/04/2026 14:00", MomentFault.Ambiguous)]
    [TestCase("", MomentFault.NoMoment)]
    [TestCase("soon", MomentFault.NoMoment)]
    [TestCase("soon 14:00", MomentFault.NoMoment)]
    [TestCase("tomorrow at 2", MomentFault.NoMoment)]
    [TestCase("tomorrow at 25:00", MomentFault.NoMoment)]
    [TestCase("tomorrow at 14:60", MomentFault.NoMoment)]
    [TestCase("tomorrow at 13pm", MomentFault.NoMoment)]
    [TestCase("tomorrow at 14:00:00", MomentFault.NoMoment)]
    [TestCase("at", MomentFault.NoMoment)]
    [TestCase("30 February 14:00", MomentFault.NoMoment)]
    public void What_names_no_moment_for_certain_is_not_guessed(string text, MomentFault fault) =>
        Assert.That((SpokenMoment.Read(text, Now).Moment, SpokenMoment.Read(text, Now).Fault), Is.EqualTo(((DateTime?)null, (MomentFault?)fault)));

    [Test]
    public void The_days_that_a_text_could_mean_are_told() =>
        Assert.That(SpokenMoment.Read("03/04/2026 14:00", Now).CouldBe, Has.Count.EqualTo(2));

    [TestCase("next Tuesday 14:00")]
    [TestCase("Tuesday 14:00")]
    [TestCase("tomorrow 14:00")]
    [TestCase("1 January 14:00")]
    public void No_moment_comes_behind_the_last_day(string text) =>
        Assert.That(SpokenMoment.Read(text, DateTime.MaxValue).Fault, Is.EqualTo(MomentFault.NoMoment));
}
