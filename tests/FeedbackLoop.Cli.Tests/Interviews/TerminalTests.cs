using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Interviews;

/// <summary><c>loop interview run</c> on a real pseudo-terminal.</summary>
public sealed class TerminalTests : TerminalFixture
{
    private protected override string Begin => """
        loop log "They need more reports" --customer Acme --db feedback.db > /dev/null 2>&1
        loop interview plan --customer Acme --with "Kim Ortiz" --from 1 > /dev/null 2>&1
        run() { hold $1 "exec dotnet exec '$LOOP' interview run 1"; }
        notes() { loop interview show 1 | grep ^note | cut -f4,5,6,7; }

        """;

    [Test]
    public void Every_line_that_was_taken_survives_a_kill_and_the_interview_goes_on()
    {
        var run = Bash("""
            run first
            shown "0:00 > "
            for i in $(seq 20); do echo "line $i" >&3; done
            echo "/n" >&3; shown "2 of "
            echo "/s Kim" >&3; shown "Kim Ortiz > "
            echo "said by Kim" >&3
            for i in $(seq 100); do notes | grep -q "said by Kim" && break; sleep 0.1; done
            printf 'half a li' >&3
            kill -KILL $(cat first.pid); exec 3>&-; wait
            run second
            shown "2 of "; shown "Kim Ortiz > "
            echo "after the kill" >&3; echo "/x" >&3; shown "Every line is kept."
            exec 3>&-; wait
            notes
            """);

        Assert.That(run.OutputLines, Is.EqualTo(Enumerable.Range(1, 20).Select(i => $"note\t\t1\tline {i}")
            .Append("speaker\t\t2\tKim Ortiz").Append("note\tKim Ortiz\t2\tsaid by Kim").Append("note\tKim Ortiz\t2\tafter the kill")), run.Error);
    }

    [Test]
    public void The_terminal_keeps_its_modes_and_shows_no_colours_where_none_are_wanted()
    {
        var run = Bash("""
            export NO_COLOR=1
            run keys; shown " > "; echo "one" >&3; echo "/?" >&3; shown "this help"; echo "/x" >&3; shown "Every line is kept."; exec 3>&-; wait
            cat keys.screen
            """);

        Assert.That(run.Output, Does.Not.Contain("\x1b"));
        Assert.That(run.Output, Does.Contain("1 of "));
    }

    [Test]
    public void Ctrl_C_leaves_and_keeps_everything()
    {
        var run = Bash("""
            run keys; shown " > "; echo "one" >&3
            for i in $(seq 100); do notes | grep -q one && break; sleep 0.1; done
            for i in $(seq 100); do [ "$(grep -o ' > ' keys.screen | wc -l)" -ge 2 ] && break; sleep 0.1; done
            sleep 0.5; printf '\003' >&3; shown "Every line is kept."; exec 3>&-; wait
            notes
            """);

        Assert.That(run.OutputLines, Is.EqualTo(new[] { "note\t\t1\tone" }), run.Error);
    }

    [Test]
    public void Without_a_terminal_it_names_what_works_without_one()
    {
        var run = Bash("echo hello | loop interview run 1");

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((1, "An interview is run at a terminal, and this is none; to write down a line without one: loop interview note 1 \"…\"")));
    }
}
