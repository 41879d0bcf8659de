using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class EditTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    [TestCase("customer", "customer", "--customer", "Acme", "--said-by", "Kim Ortiz", "--deal", "Renewal")]
    [TestCase("role", "role", "--via", "Dana", "--role", "sales")]
    [TestCase("said_by,deal", "deal", "--customer", "Acme", "--said-by", "Kim Ortiz", "--deal", "Renewal")]
    public void What_is_cleared_is_known_no_more(string cleared, string field, params string[] options)
    {
        _workplace.WithFeedback(options: options);

        var run = _workplace.Loop("edit", "1", "--clear", cleared, "--json");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain($"\"{field}\":null"));
    }

    [Test]
    public void What_is_refused_closes_nothing()
    {
        _workplace.WithFeedback();

        var run = _workplace.Loop("edit", "1", "--close", "--customer", new string('x', 100_000));

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(_workplace.Loop("list", "--status", "open").OutputLines, Has.Length.EqualTo(1));
    }

    [Test]
    public void What_is_closed_with_another_change_stays_closed_until_it_is_reopened()
    {
        _workplace.WithFeedback();

        Assert.That(_workplace.Loop("edit", "1", "--close", "--customer", "Acme").Output, Is.EqualTo("1\tclosed\n"));
        Assert.That(_workplace.Loop("edit", "1", "--via", "Dana").Output, Is.EqualTo("1\tclosed\n"));
        Assert.That(_workplace.Loop("edit", "1", "--reopen", "--hops", "2").Output, Is.EqualTo("1\topen\n"));
    }
}
