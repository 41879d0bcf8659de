using System.Text;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Tests.Output;

public sealed class SlowNoticeTests
{
    [Test]
    public void What_takes_long_is_told_once()
    {
        using var talk = new MemoryStream();
        using (new SlowNotice(Call(talk), "Reviewing interview 3", TimeSpan.Zero))
            Assert.That(() => talk.Length, Is.GreaterThan(0).After(10_000, 10));
        Assert.That(Encoding.UTF8.GetString(talk.ToArray()), Is.EqualTo("Reviewing interview 3 …\n"));
    }

    [Test]
    public void What_is_over_at_once_is_not_told()
    {
        using var talk = new MemoryStream();
        new SlowNotice(Call(talk), "Reviewing interview 3", TimeSpan.FromDays(1)).Dispose();
        Assert.That(talk.Length, Is.Zero);
    }

    private static Call Call(Stream talk) =>
        new(Loop.Parse(["where"], Shell.OfThisProcess()), Shell.OfThisProcess(), new SafeWriter(Stream.Null, hasStyle: false), new SafeWriter(talk, hasStyle: false));
}
