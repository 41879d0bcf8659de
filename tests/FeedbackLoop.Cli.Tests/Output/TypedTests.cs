using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Output;

public sealed class TypedTests
{
    [TestCase("Acme", "Acme")]
    [TestCase("Dana Reyes", "\"Dana Reyes\"")]
    [TestCase("O'Neill & Sons", "\"O'Neill & Sons\"")]
    [TestCase("", "''")]
    [TestCase("$(reboot)", "'$(reboot)'")]
    [TestCase("a\"; reboot #", "'a\"; reboot #'")]
    public void A_name_is_proposed_as_it_is_typed(string name, string typed) =>
        Assert.That(Typed.Word(name), Is.EqualTo(typed));

    [TestCase("it's `reboot` $HOME \"x\" !!")]
    [TestCase("back\\slash's")]
    public void A_shell_reads_the_name_and_nothing_more(string name) =>
        Assert.That(LoopProcess.Bash(Path.GetTempPath(), $"printf %s {Typed.Word(name)}").Output, Is.EqualTo(name));
}
