using System.Text;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Interviews;

public sealed class InterviewCommandTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace().WithFeedback("They need more reports", "--customer", "Acme");

    [TearDown]
    public void End() => _workplace.Dispose();

    private Run Plan(params string[] options) => _workplace.Loop(["interview", "plan", "--customer", "Acme", "--with", "Kim Ortiz", "--by", "Priya", "--at", "tomorrow at 2pm", .. options]);

    private string File(string name) => Path.Combine(_workplace.Folder, name);

    [Test]
    public void An_appointment_is_written_for_a_calendar()
    {
        var run = Plan("--ics", "acme.ics");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(System.IO.File.ReadAllText(File("acme.ics")), Does.StartWith("BEGIN:VCALENDAR\r\n").And.Contain("\r\nDTSTAMP:20260310T091500Z\r\nDTSTART:20260311T140000Z\r\nDTEND:20260311T143000Z\r\n"));
    }

    [TestCase("there.ics", "there.ics is there already and was left as it is. Add --force to replace it, or name another file.")]
    [TestCase("nowhere/a.ics", "There is no folder for nowhere/a.ics: make it first.")]
    public void A_file_that_cannot_be_written_is_refused_before_anything_is_planned(string file, string sentence)
    {
        System.IO.File.WriteAllText(File("there.ics"), "mine");

        Assert.That(Plan("--ics", file).Sentence, Is.EqualTo(sentence));
        Assert.That(_workplace.Loop("interview", "list").Output, Is.Empty);
        Assert.That(System.IO.File.ReadAllText(File("there.ics")), Is.EqualTo("mine"));
    }

    [Test]
    public void An_appointment_that_is_moved_keeps_its_uid()
    {
        Plan("--ics", "acme.ics");
        var before = Uid();

        _workplace.Loop("interview", "edit", "1", "--at", "2026-03-12 10:00", "--ics", "acme.ics", "--force");

        Assert.That(Uid(), Is.EqualTo(before));
        Assert.That(System.IO.File.ReadAllText(File("acme.ics")), Does.Contain("DTSTART:20260312T100000Z"));

        string Uid() => System.IO.File.ReadAllLines(File("acme.ics")).Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
    }

    [Test]
    public void Pseudonyms_leave_no_name_in_the_database()
    {
        Plan();
        System.IO.File.WriteAllText(File("Jo Zimmermann.txt"), "Jo Zimmermann: I am Zimmermann, and we type it in.\n\nPriya: Thank you, Jo Zimmermann.\n");
        System.IO.File.WriteAllText(File("names.txt"), "Jo Zimmermann = P1\n");

        var run = _workplace.Loop("interview", "import", "1", "Jo Zimmermann.txt", "--pseudonyms", "names.txt");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Output + run.Error, Does.Contain("P1").And.Not.Contain("Zimmermann"));
        Assert.That(Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(_workplace.Database)), Does.Contain("we type it in").And.Not.Contain("Zimmermann"));
    }

    [TestCase("2\n\n", "Speaker 1 is Kim Ortiz.", "Speaker 2 is nobody that takes part")]
    [TestCase("kim ortiz\nLee Wong\n", "Speaker 1 is Kim Ortiz.", "Speaker 2 is Lee Wong.")]
    [TestCase("", "Speaker 1 is nobody that takes part", "Speaker 2 is nobody that takes part")]
    public void At_a_terminal_those_are_asked_for_whose_names_do_not_tell(string typed, string first, string second)
    {
        Plan();
        System.IO.File.WriteAllText(File("talk.txt"), "Speaker 1: We type it in.\n\nSpeaker 2: Thank you.\n\nPriya: Why?\n");
        _workplace.InputIsTerminal = true;

        var run = _workplace.Loop(typed, ["interview", "import", "1", "talk.txt"]);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain("  2  Kim Ortiz\n").And.Contain(first).And.Contain(second));
    }

    [Test]
    public void What_is_wrong_with_a_transcript_is_told_and_the_rest_is_kept()
    {
        Plan();
        System.IO.File.WriteAllText(File("talk.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Kim Ortiz>We type it in.\n\n00:03.000 --> 00:0x\n<v Priya>Why?\n");

        var run = _workplace.Loop("interview", "import", "1", "talk.vtt");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Error, Does.Contain("Line 6: "));
        Assert.That(run.Output, Is.EqualTo("1\tweb_vtt\t2\t2\n"));
    }

    [Test]
    public void A_line_is_said_now_while_the_interview_runs()
    {
        Plan();
        _workplace.Loop("interview", "edit", "1", "--status", "running");
        _workplace.InputIsTerminal = true;
        _workplace.TerminalColumns = 80;
        _workplace.Loop("/x\n", ["interview", "run", "1"]);
        _workplace.TerminalColumns = null;
        _workplace.Set("FEEDBACKLOOP_NOW", "2026-03-10T09:25:30Z");

        Assert.That(_workplace.Loop("interview", "note", "1", "now").Output, Is.EqualTo("1\t10:30\tnote\t\t\tnow\n"));
    }

    [TestCase("Kim")]
    [TestCase("ortiz")]
    [TestCase("Ortiz, Kim")]
    [TestCase("Kim Ortiz (Acme)")]
    public void Who_refused_notes_is_known_by_any_name_that_means_them(string speaker)
    {
        Plan("--with", "Lee Wong", "--with", "Kim Wong");
        _workplace.Loop("interview", "consent", "1", "--of", "Kim Ortiz", "--notes", "no");
        System.IO.File.WriteAllText(File("notes.md"), "- Lee: we type it in\n- Ortiz: secret salary\n");

        Assert.That(_workplace.Loop("interview", "note", "1", "secret salary", "--speaker", speaker).Sentence, Does.StartWith("Kim Ortiz refused notes, so nothing was kept."));
        Assert.That(_workplace.Loop("interview", "import", "1", "notes.md").Sentence, Does.StartWith("Kim Ortiz refused notes, so nothing was kept."));
        Assert.That(_workplace.Loop("interview", "note", "1", "fine", "--speaker", "Kim Wong").Exit, Is.Zero);
        Assert.That(_workplace.Loop("interview", "show", "1").Output, Does.Contain("fine").And.Not.Contain("secret").And.Not.Contain("type it in"));
    }

    [Test]
    public void What_a_customer_said_is_asked_of_somebody_who_is_known_there()
    {
        Assert.That(_workplace.Loop("interview", "plan", "--with", "Kim Ortiz", "--from", "1").Sentence, Is.EqualTo("Feedback 1 is of Acme, and nobody of those who are asked is known there: add --customer Acme"));
        Assert.That(_workplace.Loop("contact", "list").Output, Is.Empty);
        Plan();
        Assert.That(_workplace.Loop("interview", "plan", "--with", "Lee Wong", "--with", "Kim Ortiz", "--from", "1").Exit, Is.Zero);
    }

    [Test]
    public void What_another_customer_said_is_no_part_of_it()
    {
        _workplace.WithFeedback("They need more dashboards", "--customer", "Globex");
        Plan();

        Assert.That(Plan("--from", "2").Sentence, Is.EqualTo("Feedback 2 is of Globex, and this interview is not with them: nothing was done."));
        Assert.That(_workplace.Loop("interview", "plan", "--with", "Kim Ortiz", "--from", "2").Sentence, Does.StartWith("Feedback 2 is of Globex"));
        Assert.That(_workplace.Loop("interview", "note", "1", "five", "--answers", "2.1").Sentence, Does.StartWith("Feedback 2 is of Globex"));
        Assert.That(_workplace.Loop("interview", "list").OutputLines, Has.Length.EqualTo(1));
        Assert.That(Plan("--from", "1").Exit, Is.Zero);
    }

    [Test]
    public void Nothing_is_noted_of_an_interview_that_was_cancelled()
    {
        Plan();
        System.IO.File.WriteAllText(File("notes.md"), "- we type it in\n");
        _workplace.Loop("interview", "cancel", "1");

        Assert.That(_workplace.Loop("interview", "note", "1", "hello").Sentence, Does.StartWith("Interview 1 is cancelled, so nothing was kept"));
        Assert.That(_workplace.Loop("interview", "import", "1", "notes.md").Sentence, Does.StartWith("Interview 1 is cancelled, so nothing was kept"));
    }
}
