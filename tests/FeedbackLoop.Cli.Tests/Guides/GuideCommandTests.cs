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

    [TestCase(2, "A guide is for a feedback or a customer", "guide")]
    [TestCase(2, "'twelve' is no number of a feedback", "guide", "twelve")]
    [TestCase(2, "--minutes takes a whole number from 15 to 90, not '10'.", "guide", "1", "--minutes", "10")]
    [TestCase(2, "--json and --out exclude each other", "guide", "1", "--json", "--out", "x.md")]
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
}
