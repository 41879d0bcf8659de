using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

/// <summary>Topic packs of one's own, from the folder to the question.</summary>
public sealed class PacksTests
{
    private const string Ours = """{ "heads": ["report"], "selects": ["report"], "leaves": ["estate"], "questions": [{ "dimension": "kind", "about": "Which report?" }] }""";

    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    [Test]
    public void The_list_says_where_each_pack_comes_from()
    {
        Write("ours/reports.json", Ours);
        Write("ours/minutes.json", Ours);

        var lines = _workplace.Loop("packs", "list", "--packs", "ours").OutputLines.Select(line => line.Split('\t')).ToDictionary(cells => cells[0], StringComparer.Ordinal);

        Assert.Multiple(() =>
        {
            Assert.That(lines["reports"][1..], Is.EqualTo(new[] { "1", "replacing", "ours/reports.json", "report" }));
            Assert.That(lines["minutes"][1..], Is.EqualTo(new[] { "1", "own", "ours/minutes.json", "report" }));
            Assert.That(lines["dashboards"][2..4], Is.EqualTo(new[] { "built_in", "" }));
        });
    }

    [Test]
    public void Packs_beside_the_database_are_used_wherever_one_stands_below_it()
    {
        _workplace.WithFeedback();
        Write("packs/reports.json", Ours);

        Assert.That(FirstQuestion(), Is.EqualTo("Which report?"));
        Assert.That(FirstQuestion("--db", "elsewhere/feedback.db"), Is.Not.EqualTo("Which report?"));
    }

    [Test]
    public void The_option_goes_before_the_variable_and_the_variable_before_the_folder_beside_the_database()
    {
        _workplace.WithFeedback();
        Write("packs/reports.json", Ours.Replace("Which", "Whose", StringComparison.Ordinal));
        Write("b/reports.json", Ours.Replace("Which", "What", StringComparison.Ordinal));
        Write("c/reports.json", Ours);

        Assert.That(FirstQuestion(), Is.EqualTo("Whose report?"));
        _workplace.Set("FEEDBACKLOOP_PACKS", "b");
        Assert.That(FirstQuestion(), Is.EqualTo("What report?"));
        Assert.That(FirstQuestion("--packs", "c"), Is.EqualTo("Which report?"));
    }

    [Test]
    public void Kept_questions_come_from_the_packs_too()
    {
        Write("ours/reports.json", Ours);

        var run = _workplace.Loop("log", "They need more reports", "--packs", "ours", "--db", "feedback.db", "--json");

        Assert.That(run.Output, Does.Contain("\"question\":\"Which report?\""));
    }

    [Test]
    public void A_folder_that_a_variable_names_must_be_there()
    {
        _workplace.Set("FEEDBACKLOOP_PACKS", "nowhere");

        var run = _workplace.Loop("probe", "They need more reports");

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((1, $"FEEDBACKLOOP_PACKS names {Path.Combine(_workplace.Folder, "nowhere")}, and there is no such folder: make it, or unset the variable.")));
    }

    [Test]
    public void Commands_that_make_no_questions_do_not_care_about_broken_packs()
    {
        _workplace.WithFeedback();
        Write("packs/reports.json", "{");

        Assert.That(_workplace.Loop("list").Exit, Is.Zero);
        Assert.That(_workplace.Loop("probes", "1").Exit, Is.Zero);
        Assert.That(_workplace.Loop("show", "1").Sentence, Does.StartWith("packs/reports.json, line 1: ").And.EndsWith("To see all that is wrong: loop packs check"));
    }

    [TestCase("stock-taking")]
    [TestCase("estates")]
    [TestCase("reports")]
    public void A_new_pack_is_there_at_once(string name)
    {
        Assert.That(_workplace.Loop("packs", "new", name, "--packs", "ours").Exit, Is.Zero);

        Assert.That(_workplace.Loop("packs", "list", "--packs", "ours").Output, Does.Contain($"\tours/{name}.json\t"));
    }

    [Test]
    public void Findings_are_printed_with_file_and_line_and_end_with_1()
    {
        Write("ours/reports.json", Ours.Replace("Which report?", "Which report? Whose?", StringComparison.Ordinal));
        Write("ours/README.md", "# Ours");

        var run = _workplace.Loop("packs", "check", "ours");

        Assert.Multiple(() =>
        {
            Assert.That(run.Exit, Is.EqualTo(1));
            Assert.That(run.Output, Is.EqualTo("ours/reports.json:1: \"Which report? Whose?\" is not one question.\n"));
            Assert.That(run.Error, Is.EqualTo("Passed over, since they are hidden or do not end with .json: README.md.\n1 topic pack checked, 1 finding.\n"));
        });
    }

    [Test]
    public void A_pack_with_nothing_to_mend_ends_with_0()
    {
        Write("ours/reports.json", Ours);

        var run = _workplace.Loop("packs", "check", "ours/reports.json");

        Assert.That((run.Exit, run.Output, run.Error), Is.EqualTo((0, "", "1 topic pack checked, nothing to mend.\n")));
    }

    [Test]
    public void A_name_that_steers_a_terminal_is_shown_and_not_obeyed()
    {
        Write("ours/\u001b[2J.json", Ours);

        Assert.That(_workplace.Loop("packs", "check", "ours").Output, Does.StartWith("ours/\\x1b[2J.json:1: ").And.Not.Contain("\u001b"));
        Assert.That(_workplace.Loop("probe", "They need more reports", "--packs", "ours").Error, Does.Contain("\\x1b[2J.json").And.Not.Contain("\u001b"));
    }

    [Test]
    public void A_pipe_that_nobody_writes_into_is_not_waited_for()
    {
        var run = LoopProcess.Bash(_workplace.Folder, "mkdir packs && mkfifo packs/endless.json && timeout 20 dotnet exec \"$LOOP\" probe 'They need more reports' --packs packs");

        Assert.That((run.Exit, run.Sentence.Split(',')[0]), Is.EqualTo((1, "packs/endless.json")));
    }

    private string FirstQuestion(params string[] options) =>
        _workplace.Loop(["probe", "They need more reports", "--max", "1", .. options]).Output.Split('\t')[3];

    private void Write(string name, string text)
    {
        var path = Path.Combine(_workplace.Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
