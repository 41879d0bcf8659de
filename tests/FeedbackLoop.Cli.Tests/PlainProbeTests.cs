using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

/// <summary><c>loop probe "…"</c> with nothing else is not parsed; it must do what the parsed command does.</summary>
public sealed class PlainProbeTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    [TestCase("My customer says they need more reports than our current product offers")]
    [TestCase("  blanks around it  ")]
    [TestCase("   ")]
    [TestCase("@file")]
    [TestCase("/?")]
    [TestCase("broken \ufffd bytes")]
    [TestCase("probe")]
    public void A_statement_alone_is_answered_as_one_behind_two_hyphens_is(string statement) => Same(statement);

    [Test]
    public void On_a_terminal_it_looks_the_same()
    {
        _workplace.TerminalColumns = 80;
        Same("They need more reports");
    }

    [Test]
    public void The_packs_of_the_user_are_asked()
    {
        Directory.CreateDirectory(Path.Combine(_workplace.Folder, "ours"));
        File.WriteAllText(Path.Combine(_workplace.Folder, "ours", "reports.json"), """{ "heads": ["report"], "questions": [{ "dimension": "kind", "about": "Which report?" }] }""");
        _workplace.Set("FEEDBACKLOOP_PACKS", "ours");

        Assert.That(_workplace.Loop("probe", "They need more reports").Output, Does.Contain("Which report?"));
        Same("They need more reports");
    }

    [Test]
    public void A_folder_of_packs_that_is_not_there_is_named()
    {
        _workplace.Set("FEEDBACKLOOP_PACKS", "nowhere");
        Same("They need more reports");
    }

    private void Same(string statement) => Assert.That(_workplace.Loop("probe", statement), Is.EqualTo(_workplace.Loop("probe", "--", statement)));
}
