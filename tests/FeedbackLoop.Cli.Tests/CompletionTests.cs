using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class CompletionTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    [TestCase("loop pro", "probe", "probes")]
    [TestCase("loop customer ", "add", "edit", "list", "show")]
    [TestCase("loop log x --wording ", "interpretation", "paraphrase", "verbatim")]
    [TestCase("loop completion ", "bash", "fish", "pwsh", "zsh")]
    public void What_may_come_next_is_suggested(string line, params string[] expected) =>
        Assert.That(_workplace.Loop($"[suggest:{line.Length}]", line).OutputLines, Is.SupersetOf(expected));

    [TestCase("bash", "bash", "-n")]
    [TestCase("zsh", "zsh", "-n")]
    [TestCase("fish", "fish", "--no-execute")]
    public void A_script_is_written_in_the_language_of_its_shell(string shell, string program, string onlyCheck)
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))))
            Assert.Ignore($"There is no {program}.");
        var file = Path.Combine(_workplace.Folder, "completion");
        File.WriteAllText(file, _workplace.Loop("completion", shell).Output);

        var run = LoopProcess.Bash(_workplace.Folder, $"{program} {onlyCheck} completion");

        Assert.That(run.Exit, Is.Zero, run.Error);
    }

    [Test]
    public void Bash_completes_a_command()
    {
        var run = LoopProcess.Bash(_workplace.Folder, """
            eval "$(loop completion bash)"
            COMP_LINE="loop wa"; COMP_POINT=7; COMP_WORDS=(loop wa); COMP_CWORD=1
            _loop_complete
            echo "${COMPREPLY[@]}"
            """);

        Assert.That(run.Output, Is.EqualTo("waive\n"));
    }

    [Test]
    public void An_unknown_shell_is_refused()
    {
        var run = _workplace.Loop("completion", "cmd");

        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Sentence, Does.StartWith("There is no completion for 'cmd'"));
    }
}
