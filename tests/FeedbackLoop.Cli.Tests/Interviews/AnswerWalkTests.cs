using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Interviews;

/// <summary><c>loop interview answers</c> on a real pseudo-terminal, key by key.</summary>
public sealed class AnswerWalkTests
{
    private const string Begin = """
        export -f loop
        export NO_COLOR=1
        loop log "My customer says they need more reports than our current product offers" --customer Acme --db feedback.db > /dev/null 2>&1
        loop interview plan --customer Acme --with "Kim Ortiz" --by Priya --from 1 > /dev/null 2>&1
        printf 'Priya: What kind of reports do you need?\nKim: Overtime by cost centre.\nPriya: How many more reports do you need?\nKim: About five.\n' > talk.txt
        loop interview import 1 talk.txt > /dev/null 2>&1
        mkfifo keys; script -qefc "dotnet exec '$LOOP' interview answers 1; stty -a | grep -o ' -\?icanon'" screen < keys > /dev/null & exec 3> keys
        shown() { for i in $(seq 300); do [ $(grep -cF -- "$1" screen) -ge ${2:-1} ] && return; sleep 0.1; done; echo "never seen: $1"; cat screen; exit 1; }

        """;

    private Workplace _workplace = null!;

    [SetUp]
    public void MakeWorkplace()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("There is no script(1) to make a terminal.");
        _workplace = new Workplace();
    }

    [TearDown]
    public void RemoveWorkplace() => _workplace.Dispose();

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

    private string Shown(params string[] args) => _workplace.Loop(args).Output;

    private Run Bash(string script) => LoopProcess.Bash(_workplace.Folder, Begin + script, ("SHELL", "/bin/bash"));
}
