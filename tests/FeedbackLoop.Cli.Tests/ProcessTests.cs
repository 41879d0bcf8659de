using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

/// <summary>What only shows when the tool runs as a process of its own.</summary>
public sealed class ProcessTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    [Test]
    public void The_main_job_works_from_a_shell()
    {
        var run = Bash("""
            id=$(loop log "They need more reports" --customer Acme --via "Dana Reyes" --heard yesterday 2>/dev/null) &&
            loop answer $id.1 "five" --from customer --by "Kim Ortiz" 2>/dev/null &&
            loop list
            """);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.OutputLines, Has.Length.EqualTo(2));
        Assert.That(run.OutputLines[1], Does.StartWith("1\t2026-03-09\tAcme\tDana Reyes\topen\t"));
    }

    [Test]
    public void A_pipe_that_is_closed_ends_the_tool_quietly()
    {
        var run = Bash("""
            for i in $(seq 2000); do echo "They need more reports"; done > asks.txt
            loop probe --file asks.txt --json | head -1 | cut -c1-9
            echo "${PIPESTATUS[0]}"
            loop probe --file asks.txt | head -1 | cut -c1-2
            echo "${PIPESTATUS[0]}"
            """);

        Assert.That(run.Output, Is.EqualTo("{\"id\":\"1\"\n0\n1\t\n0\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void Ctrl_C_ends_the_tool_while_it_waits_for_text()
    {
        var run = Bash("timeout --foreground --preserve-status -s INT 2 dotnet exec \"$LOOP\" log - < <(exec sleep 10 2> /dev/null)");

        Assert.That(run.Sentence, Is.EqualTo("Interrupted."));
        Assert.That(run.Exit, Is.EqualTo(130));
        Assert.That(Bash("loop list").Sentence, Does.StartWith("There is no database"));
    }

    [Test]
    public void Nobody_needs_to_listen_to_standard_error() =>
        Assert.That(Bash("loop probe '' 2>&-").Exit, Is.EqualTo(1));

    [Test]
    public void Standard_input_that_is_closed_holds_nothing()
    {
        var run = Bash("timeout 20 dotnet exec \"$LOOP\" probe - <&-");

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((1, "The statement is empty: nothing was done. Give it in quotes, or - to read it from standard input.")));
    }

    [Test]
    public void Output_that_cannot_be_written_is_a_failure()
    {
        var run = Bash("loop probe \"They need more reports\" --json > /dev/full");

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.Contain("No space left"));
    }

    [Test]
    public void A_refusal_is_said_although_what_went_before_cannot_be_written()
    {
        var run = Bash("printf 'They need reports\\n\\377\\n' > bad.txt; loop probe --file bad.txt > /dev/full");

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.StartWith("bad.txt, line 2 is not UTF-8"));
    }

    [Test]
    public void A_sheet_that_cannot_be_written_marks_nothing_as_asked()
    {
        var run = Bash("""
            loop log "They need more reports" --via Dana > log.txt 2>&1
            loop sheet --for Dana --mark-asked > /dev/full; echo "exit $?"
            loop probes 1 --status asked
            """);

        Assert.That(run.Output, Is.EqualTo("exit 1\n"));
    }

    [Test]
    public void Output_is_added_to_a_file_that_has_some()
    {
        var run = Bash("""
            { echo first; loop where --db a.db; loop where --db b.db; } > out.txt 2>&1
            grep -c . out.txt; head -1 out.txt
            """);

        Assert.That(run.Output, Is.EqualTo("7\nfirst\n"));
    }

    [TestCase("loop probe 'They need more reports'")]
    [TestCase("loop probe 'They need more reports' --json")]
    [TestCase("loop where")]
    [TestCase("loop --help")]
    public void What_needs_no_database_loads_none(string script) =>
        Assert.That(Loaded(script), Does.Contain("FeedbackLoop").And.No.Member("Microsoft.Data.Sqlite").And.No.Member("Dapper").And.No.Member("Spectre.Console").And.No.Member("Humanizer"));

    [Test]
    public void What_goes_into_a_pipe_loads_nothing_for_terminals() =>
        Assert.That(Loaded("loop log 'They need more reports'"), Does.Contain("Microsoft.Data.Sqlite").And.No.Member("Spectre.Console").And.No.Member("Humanizer"));

    private string[] Loaded(string script)
    {
        var file = Path.Combine(_workplace.Folder, "loaded.txt");
        var run = Bash(script, ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location), (StartupHook.FileVariable, file));
        Assert.That(run.Exit, Is.Zero, run.Error);
        return File.ReadAllLines(file);
    }

    [Test]
    public void A_statement_is_written_in_the_editor_of_a_person_at_a_terminal()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("There is no script(1) to make a terminal.");

        var run = Bash("""
            printf '#!/bin/sh\necho "They need more reports" > "$1"\necho "$1" > edited\n' > editor.sh; chmod +x editor.sh
            export -f loop
            EDITOR=./editor.sh script -qec "loop log --customer Acme" /dev/null > /dev/null
            loop list | cut -f3,8
            test -e "$(cat edited)" && echo "the draft is still there"
            EDITOR=true script -qec "loop log" /dev/null; echo "exit $?"
            """, ("SHELL", "/bin/bash"));

        Assert.That(run.OutputLines[0], Is.EqualTo("Acme\tThey need more reports"));
        Assert.That(run.Output, Does.Contain("The text is empty: nothing was done.").And.Contain("exit 1").And.Not.Contain("still there"));
    }

    [Test]
    public void What_was_written_in_the_editor_stays_until_it_is_kept()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("There is no script(1) to make a terminal.");

        var run = Bash("""
            printf '#!/bin/sh\necho "They need more reports" > "$1"\necho "$1" > edited\n' > editor.sh; chmod +x editor.sh
            export -f loop
            COLUMNS=500 EDITOR=./editor.sh script -qec "loop log --db nowhere/feedback.db" /dev/null > said.txt
            grep -c "What you wrote is in $(cat edited)\." said.txt
            cat "$(cat edited)"; rm -r "$(dirname "$(cat edited)")"
            """, ("SHELL", "/bin/bash"));

        Assert.That(run.Output, Is.EqualTo("1\nThey need more reports\n"));
    }

    [Test]
    public void A_terminal_gets_no_sequence_that_changes_its_modes()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("There is no script(1) to make a terminal.");

        var run = Bash("""
            export -f loop
            loop log 'They need more reports' --customer Acme 2>/dev/null >/dev/null
            for command in "loop probe 'They need more reports'" "loop list" "loop show 1" "loop customer list" "loop --help"; do
                script -qec "$command" /dev/null
            done
            """, ("SHELL", "/bin/bash"));

        var sequences = run.Output.Split('\x1b').Skip(1).Select(part => part[..(part.IndexOf('m', StringComparison.Ordinal) + 1)]).Distinct(StringComparer.Ordinal);
        Assert.That(sequences, Is.EquivalentTo(new[] { "[1m", "[2m", "[0m" }));
    }

    private Run Bash(string script, params (string Name, string Value)[] variables) => LoopProcess.Bash(_workplace.Folder, script, variables);
}
