using System.Text.Json;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Guides;

public sealed class GuideCommandTests
{
    private static Workplace Dana() => new Workplace().WithFeedback(options: ["--customer", "Acme", "--via", "Dana Reyes"]);

    [Test]
    public void A_guide_names_the_customer_and_asks_as_you()
    {
        using var workplace = Dana();

        var run = workplace.Loop("guide", "1");

        Assert.That(run.Exit, Is.Zero);
        Assert.That(run.Output, Does.StartWith("# Discovery interview: Acme\n\n30 minutes\n").And.Contain("reports do you need"));
        Assert.That(run.Error, Does.EndWith("did not fit into 30 minutes: they stand at the end.\n"));
    }

    [Test]
    public void The_minutes_add_up_and_no_probe_is_lost()
    {
        using var workplace = Dana();

        using var guide = JsonDocument.Parse(workplace.Loop("guide", "--customer", "acme", "--minutes", "45", "--json").Output);

        Assert.That(guide.RootElement.GetProperty("sections").EnumerateArray().Sum(section => section.GetProperty("minutes").GetInt32()), Is.EqualTo(45));
        var served = guide.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("questions").EnumerateArray())
            .Concat(guide.RootElement.GetProperty("left_out").EnumerateArray())
            .SelectMany(question => question.GetProperty("probes").EnumerateArray().Select(id => id.GetString()));
        using var probes = JsonDocument.Parse(workplace.Loop("probes", "1", "--json").Output);
        Assert.That(served, Is.EquivalentTo(probes.RootElement.EnumerateArray()
            .Where(probe => probe.GetProperty("asked_of_customer").ValueKind == JsonValueKind.String)
            .Select(probe => probe.GetProperty("id").GetString())));
    }

    [Test]
    public void A_file_is_written_whole_and_never_replaced_unasked()
    {
        using var workplace = Dana();
        var file = Path.Combine(workplace.Folder, "acme.html");

        Assert.That(workplace.Loop("guide", "1", "--out", "acme.html").Output, Is.Empty);
        Assert.That(File.ReadAllText(file), Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n"));
        File.WriteAllText(file, "mine");
        var refused = workplace.Loop("guide", "1", "--out", "acme.html");
        Assert.That((refused.Exit, refused.Sentence, File.ReadAllText(file)), Is.EqualTo((1, "acme.html is there already and was left as it is. Add --force to replace it, or name another file.", "mine")));
        Assert.That(workplace.Loop("guide", "1", "--out", "acme.html", "--yes").Exit, Is.Zero);
        Assert.That(File.ReadAllText(file), Does.StartWith("<!DOCTYPE html>"));
        Assert.That(Directory.GetFiles(workplace.Folder, "*.tmp"), Is.Empty);
    }

    [Test]
    public void Alone_with_a_contact_it_asks_what_they_said_and_what_nobody_is_named_for()
    {
        using var workplace = Dana();
        workplace.Loop("log", "The export is slow", "--customer", "Acme", "--said-by", "Kim Ortiz");
        workplace.Loop("log", "They want single sign-on", "--customer", "Acme", "--said-by", "Lee Park");
        workplace.Loop("log", "They want a mobile app", "--customer", "Globex", "--via", "Dana Reyes");

        Assert.That(Heard(workplace, "--with", "kim ortiz"), Is.EqualTo(new[] { 1L, 2L }));
        Assert.That(Heard(workplace, "--with", "Lee Park", "3"), Is.EqualTo(new[] { 3L }));
        Assert.That(Heard(workplace, "--via", "Dana Reyes"), Is.EqualTo(new[] { 1L, 4L }));
    }

    [Test]
    public void A_name_that_two_contacts_have_is_not_guessed()
    {
        using var workplace = Dana();
        workplace.Loop("contact", "add", "Kim Ortiz", "--customer", "Acme", "--roles", "buyer");
        workplace.Loop("contact", "add", "Kim Ortiz", "--customer", "Globex");

        Assert.That(workplace.Loop("guide", "--with", "Kim Ortiz").Sentence, Is.EqualTo("2 are called Kim Ortiz: add --customer NAME; loop contact list shows them."));
        Assert.That(workplace.Loop("guide", "--with", "Kim Ortiz", "--customer", "Acme").Output, Does.Contain("With: Kim Ortiz (buyer)"));
    }

    [Test]
    public void An_own_outline_is_found_by_its_name_beside_the_database()
    {
        using var workplace = Dana();
        var folder = Directory.CreateDirectory(Path.Combine(workplace.Folder, "guides")).FullName;
        const string Own = """{ "name": "short", "title": "Short talk", "minutes_per_question": 2, "sections": [ { "title": "Talk", "share": 100, "takes_rest": true, "questions": [ { "ask": "What happened?", "always": true } ] } ] }""";
        File.WriteAllText(Path.Combine(folder, "short.json"), Own);
        File.WriteAllText(Path.Combine(folder, "broken.json"), Own.Replace("share", "shares", StringComparison.Ordinal));

        Assert.That(workplace.Loop("guide", "1", "--style", "Short").Output, Does.StartWith("# Short talk: Acme"));
        Assert.That(workplace.Loop("guide", "1", "--outline", Path.Combine("guides", "short.json")).Output, Does.StartWith("# Short talk: Acme"));
        Assert.That(workplace.Loop("guide", "1", "--style", "broken").Sentence, Does.StartWith($"{Path.Combine("guides", "broken.json")}, line 1: ").And.Contains("shares"));
        Assert.That(workplace.Loop("guide", "1", "--style", "nosuch").Sentence, Does.Contain("usability, broken, short"));
    }

    [TestCase(2, "A guide is for a feedback, a customer", "guide")]
    [TestCase(2, "'twelve' is no number of a feedback", "guide", "twelve")]
    [TestCase(2, "--minutes takes a whole number from 15 to 90, not '10'.", "guide", "1", "--minutes", "10")]
    [TestCase(2, "--json and --out exclude each other", "guide", "1", "--json", "--out", "x.md")]
    [TestCase(2, "--style and --outline exclude each other", "guide", "1", "--style", "probe", "--outline", "own.json")]
    [TestCase(2, "--audience takes user, buyer", "guide", "1", "--audience", "boss")]
    [TestCase(1, "There is no style nosuch: take discovery, probe, switch, win-loss, sales-call, usability", "guide", "1", "--style", "nosuch")]
    [TestCase(1, "There is no file none.json.", "guide", "1", "--outline", "none.json")]
    [TestCase(1, "There is no contact Nobody", "guide", "--with", "Nobody")]
    [TestCase(1, "There is no colleague Nobody", "guide", "--via", "Nobody")]
    [TestCase(1, "There is no feedback 99", "guide", "1", "99")]
    [TestCase(1, "There is no customer Nobody", "guide", "--customer", "Nobody")]
    [TestCase(1, "There is no folder for nowhere/x.md", "guide", "1", "--out", "nowhere/x.md")]
    [TestCase(1, ". is a folder", "guide", "1", "--out", ".")]
    public void A_slip_is_answered_with_what_to_type(int exit, string sentence, params string[] args)
    {
        using var workplace = Dana();

        var run = workplace.Loop(args);

        Assert.That(run.Exit, Is.EqualTo(exit));
        Assert.That(run.Sentence, Does.StartWith(sentence));
        Assert.That(run.Output, Is.Empty);
    }

    private static IEnumerable<long> Heard(Workplace workplace, params string[] args)
    {
        using var guide = JsonDocument.Parse(workplace.Loop(["guide", .. args, "--json"]).Output);
        return [.. guide.RootElement.GetProperty("heard").EnumerateArray().Select(heard => heard.GetProperty("feedback").GetInt64())];
    }
}
