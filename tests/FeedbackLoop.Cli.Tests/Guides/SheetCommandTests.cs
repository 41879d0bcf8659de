using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Guides;

public sealed class SheetCommandTests
{
    private static Workplace Dana() => new Workplace().WithFeedback(options: ["--customer", "Acme", "--via", "Dana Reyes", "--role", "sales"]);

    /// <summary>The sheet for Dana with an answer in the first place that is left for one.</summary>
    private static string Reply(Workplace workplace, string answer)
    {
        var sheet = workplace.Loop("sheet", "--for", "Dana Reyes").Output;
        var place = sheet.IndexOf("Answer:\n", StringComparison.Ordinal) + "Answer:".Length;
        return sheet.Insert(place, " " + answer);
    }

    [Test]
    public void A_sheet_is_printed_and_marks_nothing()
    {
        using var workplace = Dana();

        var run = workplace.Loop("sheet", "--for", "dana reyes");

        Assert.That((run.Exit, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.StartWith("Hi Dana,\n").And.Contain("== Acme (#1) ==\n").And.Contain("#1.1  What kind of reports"));
        Assert.That(workplace.Loop("probes", "1", "--status", "asked").Output, Is.Empty);
    }

    [Test]
    public void Questions_are_marked_as_asked_on_request()
    {
        using var workplace = Dana();

        var run = workplace.Loop("sheet", "--for", "Dana Reyes", "--max", "3", "--mark-asked");

        Assert.That(run.Error, Is.EqualTo("3 marked as asked.\n"));
        Assert.That(workplace.Loop("probes", "1", "--status", "asked").OutputLines, Has.Length.EqualTo(3));
    }

    [Test]
    public void A_reply_goes_back_to_its_questions_and_may_come_twice()
    {
        using var workplace = Dana();
        var reply = Reply(workplace, "month-end, \u001b[31mall of them");

        var trial = workplace.Loop(reply, ["sheet", "import", "-", "--dry-run"]);
        Assert.That(workplace.Loop("probes", "1", "--status", "answered").Output, Is.Empty);
        var first = workplace.Loop(reply, ["sheet", "import", "-"]);
        var second = workplace.Loop(reply, ["sheet", "import", "-"]);

        Assert.That(trial.Output, Is.EqualTo("1.1\tkept\tmonth-end, \\x1b[31mall of them\n"));
        Assert.That(trial.Error, Does.EndWith("1 answer would be kept; nothing was changed.\n"));
        Assert.That(first.Error, Does.StartWith("No answer: 1.").And.EndWith("1 answer kept.\n"));
        Assert.That(second.Output, Does.StartWith("1.1\tunchanged\t"));
        Assert.That(workplace.Loop("probes", "1", "--status", "answered", "--json").Output, Does.Contain("\"from\":\"proxy\",\"by\":\"Dana Reyes\""));
    }

    [Test]
    public void What_is_no_answer_is_told_with_its_line()
    {
        using var workplace = Dana();

        var run = workplace.Loop("Hello\n\n#1.1 month-end\n#1.99 more\n#1.3 n/a\n#1.1 all\n", ["sheet", "import", "-"]);

        Assert.That(run.Error, Is.EqualTo("""
            Line 1: this belongs to no question, and was not kept: "Hello".
            Line 4: there is no question 1.99: "more".
            Line 5: 1.3 is not known to them: "n/a".
            Line 6: 1.1 has a second answer, which was not kept: "all".
            1 answer kept.

            """));
    }

    [Test]
    public void Another_answer_stays_and_the_way_to_replace_it_is_told()
    {
        using var workplace = Dana();
        workplace.Loop("#1.1 month-end", ["sheet", "import", "-"]);

        var run = workplace.Loop("#1.1 all", ["sheet", "import", "-"]);

        Assert.That(run.Output, Is.EqualTo("1.1\talready_answered\tall\n"));
        Assert.That(run.Error, Does.Contain("\"month-end\". To replace it: loop answer 1.1 \"…\" --replace\n"));
    }

    [Test]
    public void A_text_without_numbers_is_refused()
    {
        using var workplace = Dana();

        var run = workplace.Loop("Hello there", ["sheet", "import", "-"]);

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((1, "Standard input has no number of a question, such as #12.3, at the beginning of a line: nothing was done.")));
    }

    [TestCase(2, "A sheet is for a colleague", "sheet")]
    [TestCase(2, "There is no command loop sheet imprt", "sheet", "imprt")]
    [TestCase(1, "There is no colleague Nobody", "sheet", "--for", "Nobody")]
    [TestCase(1, "There is no file nowhere.txt.", "sheet", "import", "nowhere.txt")]
    public void A_slip_is_answered_with_what_to_type(int exit, string sentence, params string[] args)
    {
        using var workplace = Dana();

        var run = workplace.Loop(args);

        Assert.That(run.Exit, Is.EqualTo(exit));
        Assert.That(run.Sentence, Does.StartWith(sentence));
    }

    [Test]
    public void A_colleague_without_open_questions_gets_no_sheet()
    {
        using var workplace = Dana();
        workplace.Loop("colleague", "add", "Sam Lee");

        var run = workplace.Loop("sheet", "--for", "Sam Lee", "--out", "sam.txt");

        Assert.That((run.Exit, run.Output, run.Error), Is.EqualTo((0, "", "Sam Lee has no open question: there is nothing to send.\n")));
        Assert.That(File.Exists(Path.Combine(workplace.Folder, "sam.txt")), Is.False);
    }
}
