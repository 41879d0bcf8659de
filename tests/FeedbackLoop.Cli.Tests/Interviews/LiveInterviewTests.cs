using System.Text;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Interviews;

/// <summary>What a person types while an interview is held; input and output pass for a terminal.</summary>
public sealed class LiveInterviewTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin()
    {
        _workplace = new Workplace { TerminalColumns = 80, InputIsTerminal = true }.Set("NO_COLOR", "1").WithFeedback("They need more reports", "--customer", "Acme");
        Assert.That(_workplace.Loop("interview", "plan", "--customer", "Acme", "--with", "Kim Ortiz", "--by", "Priya", "--from", "1").Exit, Is.Zero);
    }

    [TearDown]
    public void End() => _workplace.Dispose();

    private Run Hold(params string[] lines) => _workplace.Loop(string.Join('\n', lines) + "\n", ["interview", "run", "1"]);

    private string[] Notes()
    {
        _workplace.TerminalColumns = null;
        var rows = _workplace.Loop("interview", "show", "1").OutputLines.Where(row => row.StartsWith("note\t", StringComparison.Ordinal));
        _workplace.TerminalColumns = 80;
        return [.. rows.Select(row => string.Join('|', row.Split('\t')[3..]))];
    }

    [Test]
    public void Each_line_is_a_note_at_its_question()
    {
        var run = Hold("hello", "/n", "  we type it in  ", "/s kim", "every month", "");

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|hello", "note||2|we type it in", "speaker||2|Kim Ortiz", "note|Kim Ortiz|2|every month" }));
    }

    [Test]
    public void The_last_line_is_kept_although_it_does_not_end()
    {
        _workplace.Loop("one\ntwo", ["interview", "run", "1"]);

        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|one", "note||1|two" }));
    }

    [Test]
    public void It_goes_on_where_it_was_left()
    {
        Hold("/n", "/n", "/s kim", "/x");

        var run = Hold("one more");

        Assert.That(run.Output, Does.Contain("Interview 1 goes on.").And.Contain("\n3 of "));
        Assert.That(Notes()[^1], Is.EqualTo("note|Kim Ortiz|3|one more"));
    }

    [Test]
    public void Jumps_lead_to_questions_that_are_there()
    {
        var run = Hold("/b", "/j 3", "/j 99", "/j 0", "/j", "here");

        Assert.That(run.Output, Does.Contain("This is the first question.").And.Contain("Which one? /j and a number from 1 to "));
        Assert.That(Notes(), Is.EqualTo(new[] { "note||3|here" }));
    }

    [Test]
    public void Words_behind_a_command_that_takes_none_are_a_note()
    {
        Hold("/n they said so", "/j the other thing", "/? help", "/l list", "/x bye");

        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|they said so", "note||2|the other thing", "note||2|help", "note||2|list", "note||2|bye" }));
    }

    [Test]
    public void Notes_become_quotes_commitments_and_questions()
    {
        var run = Hold("/q", "we hate it", "/q", "we send a list", "/c", "/q word for word", "/c by Friday", "/p who signs?", "/p");

        Assert.That(run.Output, Does.Contain("There is no note yet to mark").And.Contain("  who signs?"));
        Assert.That(Notes(), Is.EqualTo(new[] { "quote||1|we hate it", "commitment||1|we send a list", "quote||1|word for word", "commitment||1|by Friday", "probe||1|who signs?" }));
    }

    [Test]
    public void An_answer_answers_the_probes_of_its_question()
    {
        var stop = FirstWithProbes();

        var run = Hold("/j " + stop, "/a", "we type it in", "every month", "/a", "/n", "/a twice a week");

        Assert.That(run.Output, Does.Contain("Nothing is noted here yet").And.Contain(" is answered"));
        Assert.That(Notes(), Does.Contain($"answer||{stop}|we type it in; every month"));
        Assert.That(_workplace.Loop("interview", "show", "1").Output, Does.Contain($"{stop} ✓"));
    }

    private string FirstWithProbes()
    {
        _workplace.TerminalColumns = null;
        var row = _workplace.Loop("interview", "show", "1").OutputLines.First(row => row.StartsWith("question\t", StringComparison.Ordinal) && row.Contains("\t1.", StringComparison.Ordinal));
        _workplace.TerminalColumns = 80;
        return row.Split('\t')[1];
    }

    [Test]
    public void The_end_is_the_end()
    {
        var run = Hold("we hate it", "/c send the list", "/e", "too late");

        Assert.That(run.Output, Does.Contain("Held: 2 notes, 0 of ").And.Contain("Promised:\n  send the list\n"));
        Assert.That(Notes(), Has.Length.EqualTo(2));
        Assert.That(Hold("more").Sentence, Is.EqualTo("Interview 1 is held: loop interview edit 1 --status running takes it up again."));
    }

    [Test]
    public void A_byte_that_is_no_utf_8_does_not_take_the_line_with_it()
    {
        _workplace.Loop([.. Encoding.UTF8.GetBytes("caf"), 0xe9, (byte)'\n'], ["interview", "run", "1"]);

        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|caf\ufffd" }));
    }

    [Test]
    public void What_cannot_be_kept_is_said_and_the_conversation_goes_on()
    {
        var run = Hold(new string('x', 70_000), "nul \0 inside", "after");

        Assert.That(run.Output, Does.Contain("Not kept: The note has 70,000 characters").And.Contain("Not kept: The note holds a NUL"));
        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|after" }));
    }

    [Test]
    public void What_steers_a_terminal_is_kept_and_never_printed()
    {
        var run = Hold("\u001b]0;owned\a", "/q", "/p \u001b[2J", "/p", "/s \u202eKim", "/x");

        Assert.That((run.Output + run.Error).Where(letter => char.IsControl(letter) && letter != '\n'), Is.Empty);
        Assert.That(run.Output, Does.Not.Contain("\u202e"));
    }

    [Test]
    public void Who_refused_notes_is_left_in_peace()
    {
        _workplace.Loop("interview", "consent", "1", "--notes", "no");

        Assert.That(Hold("hello").Sentence, Does.StartWith("Kim Ortiz refused notes, so nothing was kept."));
        Assert.That(_workplace.Loop("interview", "note", "1", "hello", "--speaker", "kim ortiz").Sentence, Does.StartWith("Kim Ortiz refused notes"));
        Assert.That(Notes(), Is.Empty);
    }

    [Test]
    public void Nothing_is_noted_of_one_who_refused_while_the_other_talks_on()
    {
        _workplace.Loop("interview", "edit", "1", "--with", "Lee Wong");
        _workplace.Loop("interview", "consent", "1", "--of", "Kim Ortiz", "--notes", "no");

        var run = Hold("/s Lee", "one", "/s Kim", "secret", "/a secret", "/s Lee", "two", "/s Kim");

        Assert.That(run.Output, Does.Contain("Not kept: Kim Ortiz refused notes"));
        Assert.That(Notes().Where(note => !note.StartsWith("speaker", StringComparison.Ordinal)), Is.EqualTo(new[] { "note|Lee Wong|1|one", "note|Lee Wong|1|two" }));
        Hold("secret");
        Assert.That(Notes(), Has.None.Contains("secret"));
    }

    [Test]
    public void A_slip_of_a_command_is_told_and_no_note()
    {
        var run = Hold("/next", "/ n", "/z", "//next is what they type");

        Assert.That(run.Output, Does.Contain("Not kept: /next is no command.").And.Contain("Not kept: / n is no command.").And.Contain("Not kept: /z is no command."));
        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|/next is what they type" }));
    }

    [Test]
    public void Who_takes_no_part_does_not_speak()
    {
        var run = Hold("/s Zorro", "one", "/s kim", "/s Zorro", "/s 9", "two");

        Assert.That(run.Output, Does.Contain("Nobody who takes part is called Zorro"));
        Assert.That(Notes(), Is.EqualTo(new[] { "note||1|one", "speaker||1|Kim Ortiz", "note|Kim Ortiz|1|two" }));
    }
}
