using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class BadInputTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

    [TestCase("probe", "")]
    [TestCase("probe", " \n\t ")]
    [TestCase("log", "")]
    [TestCase("log", "   ")]
    public void An_empty_statement_is_refused_and_nothing_is_made(string command, string statement)
    {
        var run = _workplace.Loop(command, statement, "--db", _workplace.Database);

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.StartWith("The statement is empty"));
        Assert.That(File.Exists(_workplace.Database), Is.False);
    }

    [Test]
    public void Empty_standard_input_is_an_empty_statement() =>
        Assert.That(_workplace.Loop("", ["probe", "-"]).Sentence, Does.StartWith("The statement is empty"));

    [TestCase("x", 1_000_000)]
    [TestCase("They need more reports than they have. ", 1_000)]
    public void Long_text_is_probed(string text, int times)
    {
        var run = _workplace.Loop(string.Concat(Enumerable.Repeat(text, times)), ["probe", "-", "--max", "3", "--json"]);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(run.OutputLines, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_megabyte_of_text_is_not_kept_as_one_statement()
    {
        _workplace.WithFeedback();
        var before = _workplace.Loop("list").Output;

        var run = _workplace.Loop(new string('x', 1_000_000), ["log", "-"]);

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.Contain("1,000,000 characters").And.Contain("shorten it"));
        Assert.That(_workplace.Loop("list").Output, Is.EqualTo(before));
    }

    [Test]
    public void More_text_than_any_statement_has_is_not_read_to_its_end() =>
        Assert.That(_workplace.Loop(new string('x', 5 * 1024 * 1024), ["probe", "-"]).Sentence, Does.StartWith("Standard input holds more than 4,194,304 bytes"));

    [TestCase("probe")]
    [TestCase("log")]
    public void A_byte_that_is_not_UTF_8_is_named_by_its_place(string command)
    {
        var run = _workplace.Loop([.. "They need "u8, 0xff, .. " reports"u8], [command, "-", "--db", _workplace.Database]);

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.Contain("byte 10 (0xff)"));
        Assert.That(File.Exists(_workplace.Database), Is.False);
    }

    [Test]
    public void A_byte_that_is_not_UTF_8_is_named_in_a_file_too()
    {
        var run = _workplace.Loop([.. "One line\nTw"u8, 0xc3, .. "\n"u8], ["probe", "--file", "-", "--max", "1"]);

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.Contain("line 2").And.Contain("byte 11 (0xc3)"));
    }

    [Test]
    public void A_byte_order_mark_is_no_part_of_a_statement() =>
        Assert.That(_workplace.Loop([.. "\ufeff"u8, .. "They need reports"u8], ["probe", "-", "--json"]).Output, Does.Contain("\"text\":\"They need reports\""));

    [Test]
    public void An_argument_that_was_not_UTF_8_is_refused() =>
        Assert.That(_workplace.Loop("probe", "They need \ufffd reports").Sentence, Does.Contain("not UTF-8"));

    [TestCase("{\"id\": \"a\"}", "has no \"text\"")]
    [TestCase("{\"text\": 3", "is no JSON object")]
    [TestCase("{\"text\": \"x\", \"relay\": \"dog\"}", "neither \"staff\" nor \"direct\"")]
    [TestCase("{\"text\": \"\\ud800\"}", "half a character")]
    [TestCase("[1]", "has no \"text\"")]
    public void A_line_that_cannot_be_read_is_named(string line, string fault)
    {
        File.WriteAllText(Path.Combine(_workplace.Folder, "asks.jsonl"), "{\"text\": \"They need reports\"}\n" + line + "\n");

        var run = _workplace.Loop("probe", "--file", "asks.jsonl", "--json");

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.StartWith("asks.jsonl, line 2 ").And.Contain(fault));
    }

    [TestCase("\n")]
    [TestCase("")]
    public void A_line_that_is_too_long_is_refused_whether_it_ends_or_not(string end)
    {
        var run = _workplace.Loop("short\n" + new string('x', (1024 * 1024) + 1) + end, ["probe", "--file", "-", "--max", "1"]);

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((1, "Standard input, line 2 is longer than 1 MB.")));
    }
}
