using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class SlipTests
{
    private Workplace _workplace = null!;

    [SetUp]
    public void Begin() => _workplace = new Workplace();

    [TearDown]
    public void End() => _workplace.Dispose();

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
    [TestCase(2, "There is no reason: say why with --because", "waive", "1.1")]
    [TestCase(2, "--because and --take-back exclude each other", "waive", "1.1", "--because", "x", "--take-back")]
    [TestCase(1, "1.1 is open and not given up", "waive", "1.1", "--take-back")]
    [TestCase(2, "There is no command loop frobnicate", "frobnicate")]
    [TestCase(2, "There is no command loop customer frobnicate", "customer", "frobnicate")]
    [TestCase(2, "There is no command loop prob: did you mean loop probe?", "prob", "They need reports")]
    [TestCase(2, "There is no command loop interview pla: did you mean loop interview plan?", "interview", "pla")]
    [TestCase(2, "loop probe has no option --rolle: did you mean --role?", "probe", "--rolle", "sales")]
    [TestCase(2, "loop list has no option --custmer=Acme: did you mean --customer?", "list", "--custmer=Acme")]
    [TestCase(2, "loop list has no option --jsno: did you mean --json?", "list", "--jsno")]
    [TestCase(2, "loop list has no option --frobnicate. Type loop list --help", "list", "--frobnicate")]
    [TestCase(2, "Put --packs behind the command: loop packs list --packs \"our packs\"", "packs", "--packs", "our packs", "list")]
    [TestCase(2, "Put --customer behind the command: loop list --customer=Acme", "--customer=Acme", "list")]
    [TestCase(2, "'need' is one word too many: put text in quotes", "probe", "They", "need", "reports")]
    [TestCase(2, "Required argument missing for option: '--db'", "--db")]
    [TestCase(2, "--clear customer and --customer exclude each other", "edit", "1", "--clear", "customer", "--customer", "Globex")]
    [TestCase(2, "--clear said_by and --said-by exclude each other", "edit", "1", "--clear", "hops,said_by", "--said-by", "Kim")]
    [TestCase(2, "--json and --format exclude each other", "guide", "1", "--json", "--format", "md")]
    [TestCase(2, "--json and --force exclude each other", "guide", "1", "--json", "--force")]
    [TestCase(2, "--json and --format exclude each other", "sheet", "--for", "Dana", "--json", "--format", "md")]
    [TestCase(1, "There is no customer Nobody", "list", "--customer", "Nobody")]
    [TestCase(1, "There is no colleague Nobody", "list", "--via", "Nobody")]
    [TestCase(1, "There is no customer Nobody", "contact", "list", "--customer", "Nobody")]
    [TestCase(1, "There is no customer Nobody", "deal", "list", "--customer", "Nobody")]
    [TestCase(1, "--via has a character that is not UTF-8", "log", "x", "--via", "J\ufffdrg")]
    [TestCase(1, "The name has a character that is not UTF-8", "customer", "add", "J\ufffdrg")]
    [TestCase(1, "The name has a character that is not UTF-8", "contact", "show", "J\ufffdrg")]
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

    [Test]
    public void A_clock_that_cannot_be_read_is_misuse()
    {
        var run = _workplace.Set("FEEDBACKLOOP_NOW", "garbage").Loop("log", "x", "--db", _workplace.Database);

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((2, "FEEDBACKLOOP_NOW is 'garbage', which is no moment: write it like 2026-03-10T09:15:00Z, or unset it.")));
        Assert.That(File.Exists(_workplace.Database), Is.False);
    }
}
