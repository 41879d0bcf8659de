using System.Text;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class HostileTextTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

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
                _workplace.Loop("interview", "plan", "--customer", hostile, "--with", hostile, "--by", hostile, "--incentive", hostile, "--at", hostile),
                _workplace.Loop("interview", "plan", "--customer", hostile, "--with", hostile, "--by", hostile, "--incentive", hostile, "--from", "1"),
                _workplace.Loop("interview", "note", "1", hostile, "--speaker", hostile),
                _workplace.Loop($"Kim: {hostile}\n{hostile}: yes\nKim: {hostile}\n", ["interview", "import", "1", "-", "--interviewer", hostile]),
                _workplace.Loop($"- {hostile}\n## 99 {hostile}\n", ["interview", "import", "1", "-", "--as", "notes"]),
                _workplace.Loop("interview", "show", "1"),
                _workplace.Loop("interview", "guide", "1"),
                _workplace.Loop("interview", "list"),
                _workplace.Loop("interview", "consent", "1", "--of", hostile, "--notes", "no"),
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
}
