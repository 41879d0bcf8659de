using FeedbackLoop.Interviews;

namespace FeedbackLoop.Tests.Interviews;

public sealed class InterviewTimeTests
{
    [TestCase("0:00", 0, "0:00")]
    [TestCase("12:30", 750, "12:30")]
    [TestCase("75:00", 4500, "1:15:00")]
    [TestCase("1:02:03", 3723, "1:02:03")]
    [TestCase(" 01:02:03 ", 3723, "1:02:03")]
    public void A_time_is_read_and_written_as_people_do(string text, int seconds, string written)
    {
        var time = InterviewTime.Parse(text);

        Assert.That(time, Is.EqualTo(TimeSpan.FromSeconds(seconds)));
        Assert.That(InterviewTime.Format(time!.Value), Is.EqualTo(written));
    }

    [TestCase("")]
    [TestCase("12")]
    [TestCase("12:3")]
    [TestCase("12:60")]
    [TestCase("-1:00")]
    [TestCase("600:00")]
    [TestCase("1:60:00")]
    [TestCase("1:2:3:4")]
    [TestCase("a:30")]
    public void What_is_no_time_is_not_guessed(string text) => Assert.That(InterviewTime.Parse(text), Is.Null);
}
