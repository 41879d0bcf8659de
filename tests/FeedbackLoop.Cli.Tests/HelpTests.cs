using System.CommandLine;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class HelpTests
{
    public static IEnumerable<string> Commands() => AllCommands.Paths();

    [TestCaseSource(nameof(Commands))]
    public void The_help_of_a_command_shows_examples_of_it(string command)
    {
        using var workplace = new Workplace();

        var run = workplace.Loop([.. command.Split(' '), "--help"]);

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Output, Does.Contain("Example"));
        Assert.That(run.Output[run.Output.LastIndexOf("Example", StringComparison.Ordinal)..], Does.Contain("loop " + command));
    }

    [TestCaseSource(nameof(Commands))]
    public void What_an_example_shows_can_be_typed(string command) => CanBeTyped(AllCommands.Find(command).Examples, command);

    [TestCaseSource(nameof(Commands))]
    public void The_overview_shows_a_command_as_it_can_be_typed(string command)
    {
        var overview = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "commands.md"));

        Assert.That(overview, Does.Contain("## loop " + command.Split(' ')[0]));
        CanBeTyped(overview.Where(line => line.StartsWith("    ", StringComparison.Ordinal) && $"{line} ".Contains($"loop {command} ", StringComparison.Ordinal)), command);
    }

    private static void CanBeTyped(IEnumerable<string> examples, string command)
    {
        Assert.That(examples, Is.Not.Empty);
        using var workplace = new Workplace();
        foreach (var example in examples)
        {
            var from = example.IndexOf("loop " + command, StringComparison.Ordinal);
            Assert.That(from, Is.Not.Negative, example);
            var until = example.Contains("$(", StringComparison.Ordinal) ? example.IndexOf(')', from) : example.Length;
            var words = ShellWords.Split(example[(from + "loop ".Length)..until]).TakeWhile(word => word is not ("|" or ">" or "<" or "#")).ToArray();
            var parsed = Loop.Parse(words, workplace.Shell(Stream.Null, Stream.Null, Stream.Null));
            Assert.That(parsed.Errors.Select(error => error.Message), Is.Empty, example);
        }
    }

    [Test]
    public void Without_a_command_the_help_lists_all_of_them()
    {
        using var workplace = new Workplace();

        var run = workplace.Loop();

        Assert.That(run.Exit, Is.Zero);
        foreach (var command in AllCommands.Paths())
            Assert.That(run.Output, Does.Contain("  " + command.Split(' ')[0]));
    }

    [TestCase("/?")]
    [TestCase("/h")]
    public void A_statement_may_look_like_help_on_another_system(string statement)
    {
        using var workplace = new Workplace();

        Assert.That(workplace.Loop("probe", statement, "--json").Output, Does.Contain($"\"text\":\"{statement}\""));
    }
}
