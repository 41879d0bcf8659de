using System.Text;
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

    [TestCase("\u001b]0;owned\a\u001b[2Jmore reports")]
    [TestCase("more \u009b31mreports")]
    [TestCase("reports\rnothing")]
    [TestCase("reports\b\b\b\b\u007f")]
    [TestCase("\u202etsrever\u202c reports \u2066x\u2069")]
    [TestCase("reports\u2028and\u2029more \ufeff \U000e0041")]
    [TestCase("a\tb reports\nsecond line")]
    public void What_steers_a_terminal_never_leaves_the_tool(string hostile)
    {
        foreach (int? columns in (int?[])[null, 60])
        {
            _workplace.TerminalColumns = columns;
            _workplace.Set("NO_COLOR", "1");
            Run[] runs =
            [
                _workplace.Loop("probe", hostile),
                _workplace.Loop("probe", hostile, "--json"),
                _workplace.Loop("log", hostile, "--customer", hostile, "--via", hostile, "--deal", hostile, "--said-by", hostile, "--db", _workplace.Database),
                _workplace.Loop("list"),
                _workplace.Loop("list", "--json"),
                _workplace.Loop("show", "1"),
                _workplace.Loop("probes", "1"),
                _workplace.Loop("answer", "1.1", hostile, "--by", hostile, "--replace"),
                _workplace.Loop("search", "reports"),
                _workplace.Loop("customer", "list"),
                _workplace.Loop("contact", "list"),
                _workplace.Loop("customer", "show", hostile),
                _workplace.Loop("log", "x", "--heard", hostile),
                _workplace.Loop("log", "x", "--wording", hostile),
                _workplace.Loop("list", "--db", hostile),
                _workplace.Loop(hostile),
                _workplace.Loop("probe", "one", hostile),
            ];
            foreach (var run in runs)
                Assert.That((run.Output + run.Error).EnumerateRunes().Where(Steers), Is.Empty, run.Output + run.Error);
        }
    }

    private static bool Steers(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t'))
        || rune.Value is 0x61c or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) or 0x2028 or 0x2029 or 0xfeff or (>= 0xe0000 and <= 0xe007f);

    [Test]
    public void A_tab_in_a_statement_makes_no_column_and_a_line_break_no_row()
    {
        _workplace.WithFeedback("one\ttwo\nthree reports");

        var rows = _workplace.Loop("list").OutputLines;

        Assert.That(rows, Has.Length.EqualTo(1));
        Assert.That(rows[0].Split('\t'), Has.Length.EqualTo(8));
    }

    [TestCase("They love it 👩‍👩‍👧 but need more 📈 reports 👍🏽")]
    [TestCase("הם צריכים עוד דוחות")]
    [TestCase("يحتاجون إلى مزيد من التقارير")]
    [TestCase("レポートがもっと必要です")]
    [TestCase("Robert'); drop table feedback; --")]
    [TestCase("'; drop table feedback; --")]
    [TestCase("@reports")]
    [TestCase("[bold]reports[/] [suggest]")]
    public void Any_words_are_kept_as_they_are(string statement)
    {
        _workplace.WithFeedback(statement, "--customer", statement);

        foreach (int? columns in (int?[])[null, 40])
        {
            _workplace.TerminalColumns = columns;
            Assert.That(_workplace.Loop("show", "1").Output, Does.Contain(statement));
            Assert.That(_workplace.Loop("list").Exit, Is.Zero);
        }

        using var json = System.Text.Json.JsonDocument.Parse(_workplace.Loop("show", "1", "--json").Output);
        Assert.That(json.RootElement.GetProperty("statement").GetString(), Is.EqualTo(statement));
        Assert.That(json.RootElement.GetProperty("customer").GetString(), Is.EqualTo(statement));
    }

    [TestCase("\"")]
    [TestCase("*")]
    [TestCase("NEAR(")]
    [TestCase("a AND")]
    [TestCase("statement:x")]
    [TestCase("^report")]
    [TestCase("report* OR (")]
    [TestCase("'; drop table feedback; --")]
    [TestCase("-report")]
    public void No_search_is_an_error_of_syntax(string words)
    {
        _workplace.WithFeedback();

        var run = _workplace.Loop("search", "--", words);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(_workplace.Loop("list").OutputLines, Has.Length.EqualTo(1));
    }

    [TestCase(1, "There is no feedback 99", "show", "99")]
    [TestCase(1, "There is no feedback 99", "probes", "99")]
    [TestCase(1, "There is no feedback 99", "edit", "99", "--customer", "Acme")]
    [TestCase(1, "There is no probe 1.99", "answer", "1.99", "five")]
    [TestCase(1, "There is no probe 99.1", "waive", "99.1", "--because", "x")]
    [TestCase(1, "There is no customer Nobody", "customer", "show", "Nobody")]
    [TestCase(1, "There is no contact 99", "contact", "edit", "99", "--email", "x@example.com")]
    [TestCase(1, "There is no colleague", "colleague", "show", "")]
    [TestCase(1, "There is no deal x", "deal", "show", "x")]
    [TestCase(2, "'twelve' is no number of a feedback", "show", "twelve")]
    [TestCase(2, "'0' is no number of a feedback", "show", "0")]
    [TestCase(2, "'12' is no number of a probe", "answer", "12", "five")]
    [TestCase(2, "--before takes the number of a feedback", "list", "--before", "x")]
    [TestCase(2, "--heard 'soon' is no date", "log", "x", "--heard", "soon")]
    [TestCase(2, "--heard '30 February' is no date", "log", "x", "--heard", "30 February")]
    [TestCase(2, "--heard '03/04/2026' could be 2026-03-04 or 2026-04-03", "log", "x", "--heard", "03/04/2026")]
    [TestCase(2, "--heard 'last week' is more than one day", "log", "x", "--heard", "last week")]
    [TestCase(2, "--heard 2026-03-11 is still to come", "log", "x", "--heard", "tomorrow")]
    [TestCase(2, "--role takes sales, presales", "log", "x", "--role", "boss")]
    [TestCase(2, "--role takes sales, presales", "log", "x", "--role", "1")]
    [TestCase(2, "--max takes a whole number from 1 to 100, not '0'", "probe", "x", "--max", "0")]
    [TestCase(2, "--hops takes a whole number", "log", "x", "--hops", "many")]
    [TestCase(2, "--amount takes an amount in digits", "deal", "add", "x", "--amount", "80,000")]
    [TestCase(2, "--currency takes three letters", "deal", "add", "x", "--currency", "euro")]
    [TestCase(2, "--roles takes user, buyer", "contact", "add", "x", "--roles", "user,boss")]
    [TestCase(2, "--customer is empty", "log", "x", "--customer", " ")]
    [TestCase(2, "A statement and --file exclude each other", "probe", "x", "--file", "y")]
    [TestCase(2, "--close and --reopen exclude each other", "edit", "1", "--close", "--reopen")]
    [TestCase(2, "There is nothing to change", "edit", "1")]
    [TestCase(2, "There is nothing to change", "customer", "edit", "Acme")]
    [TestCase(2, "There is no statement", "probe")]
    [TestCase(2, "There is no statement", "log")]
    [TestCase(2, "Option '--because' is required", "waive", "1.1")]
    [TestCase(2, "There is no command loop frobnicate", "frobnicate")]
    [TestCase(2, "There is no command loop customer frobnicate", "customer", "frobnicate")]
    [TestCase(2, "loop probe has no option --rolle", "probe", "--rolle", "sales")]
    [TestCase(2, "'need' is one word too many: put text in quotes", "probe", "They", "need", "reports")]
    [TestCase(1, "There is no file nowhere.txt", "probe", "--file", "nowhere.txt")]
    [TestCase(1, "The name is empty", "customer", "add", " ")]
    [TestCase(1, "There is a customer acme already", "customer", "add", "acme")]
    [TestCase(1, "There is no word to search for", "search", " ")]
    public void What_cannot_be_done_is_said_in_one_sentence(int exit, string sentence, params string[] args)
    {
        _workplace.WithFeedback(options: ["--customer", "Acme"]);
        var before = _workplace.Loop("show", "1", "--json").Output;

        var run = _workplace.Loop(args);

        Assert.That(run.Sentence, Does.StartWith(sentence));
        Assert.That(run.Exit, Is.EqualTo(exit));
        Assert.That(run.Output, Is.Empty);
        Assert.That(_workplace.Loop("show", "1", "--json").Output, Is.EqualTo(before));
    }

    [Test]
    public void Text_that_begins_with_a_hyphen_goes_behind_two_hyphens()
    {
        Assert.That(_workplace.Loop("probe", "--json", "--", "--more-reports").Output, Does.Contain("\"text\":\"--more-reports\""));
        Assert.That(_workplace.Loop("probe", "--json", "- more reports").Output, Does.Contain("\"text\":\"- more reports\""));
    }

    [TestCase("{\"id\": \"a\"}", "has no \"text\"")]
    [TestCase("{\"text\": 3", "is no JSON object")]
    [TestCase("{\"text\": \"x\", \"relay\": \"dog\"}", "neither \"staff\" nor \"direct\"")]
    [TestCase("[1]", "has no \"text\"")]
    public void A_line_that_cannot_be_read_is_named(string line, string fault)
    {
        File.WriteAllText(Path.Combine(_workplace.Folder, "asks.jsonl"), "{\"text\": \"They need reports\"}\n" + line + "\n");

        var run = _workplace.Loop("probe", "--file", "asks.jsonl", "--json");

        Assert.That(run.Exit, Is.EqualTo(1));
        Assert.That(run.Sentence, Does.StartWith("asks.jsonl, line 2 ").And.Contain(fault));
    }
}
