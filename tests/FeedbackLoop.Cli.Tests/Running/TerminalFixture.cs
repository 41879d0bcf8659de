namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>Tests of what is done at a terminal, on a pseudo-terminal that script(1) makes.</summary>
public abstract class TerminalFixture
{
    /// <summary>
    /// <c>hold NAME COMMAND</c> runs a command at a terminal whose keyboard is the pipe NAME, open as 3, whose screen is the file NAME.screen and whose
    /// process is in NAME.pid; <c>shown TEXT [TIMES]</c> waits until so many lines of the screen show a text.
    /// </summary>
    private const string Terminal = """
        set -m   # else what runs in the background is deaf to Ctrl-C
        export -f loop
        hold() { mkfifo $1; script -qefc "echo \$\$ > $1.pid; $2" $1.screen < $1 > /dev/null & exec 3> $1; screen=$1.screen; }
        shown() { for i in $(seq 300); do [ "$(grep -cFs -- "$1" $screen || true)" -ge ${2:-1} ] 2> /dev/null && return; sleep 0.1; done; echo "never seen: $1"; cat $screen; exit 1; }

        """;

    private protected Workplace Workplace { get; private set; } = null!;

    /// <summary>What every script begins with.</summary>
    private protected abstract string Begin { get; }

    [SetUp]
    public void MakeWorkplace()
    {
        if (!File.Exists("/usr/bin/script"))
            Assert.Ignore("There is no script(1) to make a terminal.");
        Workplace = new Workplace();
    }

    [TearDown]
    public void RemoveWorkplace() => Workplace?.Dispose();

    private protected Run Bash(string script) => LoopProcess.Bash(Workplace.Folder, Terminal + Begin + script, ("SHELL", "/bin/bash"));
}
