using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Interviews;

/// <summary><c>loop interview answers</c> on a real pseudo-terminal, key by key.</summary>
public sealed class AnswerWalkTests : TerminalFixture
{
    private protected override string Begin => """
        export NO_COLOR=1
        loop log "My customer says they need more reports than our current product offers" --customer Acme --db feedback.db > /dev/null 2>&1
        loop interview plan --customer Acme --with "Kim Ortiz" --by Priya --from 1 > /dev/null 2>&1
        printf 'Priya: What kind of reports do you need?\nKim: Overtime by cost centre.\nPriya: How many more reports do you need?\nKim: About five.\n' > talk.txt
        loop interview import 1 talk.txt > /dev/null 2>&1
        hold keys "dotnet exec '$LOOP' interview answers 1; stty -a | grep -o ' -\?icanon'"

        """;

    [Test]
    public void One_key_accepts_one_edits_and_what_is_rejected_stays_open()
    {
        var run = Bash("""
            shown "a e r s q? "; printf a >&3
            shown "a e r s q? " 2; printf e >&3
            shown "The answer: "; printf 'seven, for month-end\n' >&3
            shown "The answer: seven, for month-end"
            shown "a e r s q? " 3; printf q >&3
            exec 3>&-; wait
            loop highlight list 1 | wc -l
            """);

        Assert.That(run.OutputLines, Is.EqualTo((string[])["2"]), run.Error);
        Assert.That(Shown("show", "1"), Does.Contain("seven, for month-end").And.Contain("About five."));
    }

    [Test]
    public void What_was_rejected_once_is_not_shown_again()
    {
        var run = Bash("""
            loop interview answers 1 2> /dev/null | cut -f1,2 > before
            shown "a e r s q? "; printf r >&3
            shown "a e r s q? " 2; printf q >&3
            exec 3>&-; wait
            loop interview answers 1 2> /dev/null | cut -f1,2 > after
            diff before after
            """);

        Assert.That(run.OutputLines.Where(line => line.StartsWith('<')), Has.Exactly(1).Items, run.Error);
        Assert.That(run.OutputLines.Where(line => line.StartsWith('>')), Is.Empty);
    }

    [Test]
    public void Leaving_answers_nothing_and_gives_the_terminal_its_lines_back()
    {
        var run = Bash("""
            shown "a e r s q? "; printf x >&3
            shown "q leave" 2; printf r >&3
            shown "a e r s q? " 3; printf q >&3
            shown " icanon"
            exec 3>&-; wait
            loop highlight list 1 | wc -l
            """);

        Assert.That(run.OutputLines, Is.EqualTo((string[])["0"]), run.Error);
    }

    private string Shown(params string[] args) => Workplace.Loop(args).Output;
}
