using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Tests.Probes.Packs;

/// <summary>Topic packs of one's own, as a developer uses them.</summary>
[TestFixture]
internal sealed class OwnPacksTests
{
    private const string Estates = """
        {
          "heads": ["estate"],
          "verbs": ["let"],
          "selects": ["an estate"],
          "leaves": ["a report"],
          "questions": [
            { "dimension": "kind", "about": "Which sort of buildings are in {the topic}?" },
            { "dimension": "users", "for": ["ourselves"], "about": "Who looks after {the topic}?" }
          ]
        }
        """;

    private static readonly Reading AboutEstates = Analyzer.Default.Analyze("We need estates.");

    [Test]
    public void A_pack_made_from_text_asks_its_questions()
    {
        var prober = Prober.With(PackCatalog.Default.With([Pack.Parse("estates", Estates)]));

        Assert.That(Questions(prober, AboutEstates), Does.Contain("Which sort of buildings are in estates?"));
        Assert.That(Questions(Prober.Default, AboutEstates), Does.Not.Contain("Which sort of buildings are in estates?"));
    }

    [Test]
    public void A_pack_tells_what_it_holds()
    {
        var pack = Pack.Parse("estates", Estates);

        Assert.Multiple(() =>
        {
            Assert.That(pack.Name, Is.EqualTo("estates"));
            Assert.That(pack.File, Is.Null);
            Assert.That(pack.Heads, Is.EqualTo(new[] { "estate" }));
            Assert.That(pack.Verbs, Is.EqualTo(new[] { "let" }));
            Assert.That(pack.Selects, Is.EqualTo(new[] { "an estate" }));
            Assert.That(pack.Questions.Select(question => question.Dimension), Is.EqualTo(new[] { Dimension.Kind, Dimension.Users }));
            Assert.That(pack.Questions[0].Audiences, Is.EqualTo(new[] { Audience.Proxy, Audience.Customer }));
            Assert.That(pack.Questions[1].Audiences, Is.EqualTo(new[] { Audience.Ourselves }));
        });
    }

    [Test]
    public void The_packs_of_a_folder_are_read_by_their_names()
    {
        using var folder = new PackFiles(("zoo.json", Estates), ("estates.json", Estates), ("README.md", "# Ours"), (".zoo.json", "{"));

        var packs = PackFolder.Read(folder.Path);

        Assert.That(packs.Select(pack => pack.Name), Is.EqualTo(new[] { "estates", "zoo" }));
        Assert.That(packs[0].File, Is.EqualTo(Path.Combine(folder.Path, "estates.json")));
    }

    [Test]
    public void A_pack_with_the_name_of_another_takes_its_place()
    {
        var ours = Pack.Parse("reports", """{ "heads": ["report"], "questions": [{ "dimension": "kind", "about": "Which report?" }] }""");

        var packs = PackCatalog.Default.With([ours]);

        Assert.Multiple(() =>
        {
            Assert.That(packs.Find("reports"), Is.SameAs(ours));
            Assert.That(packs.Packs.Select(pack => pack.Name), Is.EqualTo(PackCatalog.Default.Packs.Select(pack => pack.Name)));
            Assert.That(Questions(Prober.With(packs), Analyzer.Default.Analyze("We need more reports.")), Does.Contain("Which report?"));
            Assert.That(PackCatalog.Default.Find("reports"), Is.Not.SameAs(ours));
        });
    }

    [Test]
    public void A_pack_that_was_added_selects_before_those_that_were_there()
    {
        var prober = Prober.With(PackCatalog.Default.With([Pack.Parse("minutes", """{ "heads": ["report"], "questions": [{ "dimension": "kind", "about": "Whose minutes?" }] }""")]));

        Assert.That(Questions(prober, Analyzer.Default.Analyze("We need more reports.")), Does.Contain("Whose minutes?"));
    }

    [Test]
    public void Without_any_pack_the_general_questions_are_asked() =>
        Assert.That(Questions(Prober.With(PackCatalog.Empty), Analyzer.Default.Analyze("We need more reports.")), Is.Not.Empty);

    [Test]
    public void Two_packs_of_one_name_cannot_be_added_together() =>
        Assert.That(() => PackCatalog.Default.With([Pack.Parse("estates", Estates), Pack.Parse("estates", Estates)]), Throws.ArgumentException);

    [Test]
    public void A_pack_that_is_none_cannot_be_added() => Assert.That(() => PackCatalog.Default.With([null!]), Throws.ArgumentException);

    [Test]
    public void A_pack_of_ones_own_goes_before_what_is_asked_of_a_behavior_whether_it_comes_from_a_file_or_from_text()
    {
        const string Calendars = """{ "heads": ["calendar"], "questions": [{ "dimension": "workaround", "about": "Where do they put down what stands in {the topic}?" }] }""";
        const string Asked = "Where do they put down what stands in the calendar?";
        var reading = Analyzer.Default.Analyze("Users want the calendar to remember the last view.");
        using var folder = new PackFiles(("calendars.json", Calendars));

        Assert.That(Questions(Prober.With(PackCatalog.Default.With(PackFolder.Read(folder.Path))), reading), Does.Contain(Asked));
        Assert.That(Questions(Prober.With(PackCatalog.Default.With([Pack.Parse("calendars", Calendars)])), reading), Does.Contain(Asked));
    }

    [TestCase("2")]
    [TestCase("-1.5")]
    public void A_pack_adds_no_more_than_a_whole_weight(string by)
    {
        var refused = Assert.Throws<DataFileException>(() => Pack.Parse("estates", $$"""
            {
              "heads": ["estate"],
              "shifts": { "impact": {{by}} }
            }
            """));

        Assert.That(refused!.Message, Is.EqualTo("estates.json, line 3: \"impact\" must be from -1 to 1."));
    }

    [Test]
    public void A_number_without_end_is_refused() =>
        Assert.That(() => Pack.Parse("estates", """{ "shifts": { "impact": 1e999 } }"""), Throws.InstanceOf<DataFileException>().With.Message.EqualTo("estates.json, line 1: \"1e999\" is too large a number."));

    [Test]
    public async Task A_store_asks_from_the_packs_that_it_is_given()
    {
        using var folder = new PackFiles();
        var prober = Prober.With(PackCatalog.Default.With([Pack.Parse("estates", Estates)]));

        await using var store = await FeedbackStore.OpenAsync(Path.Combine(folder.Path, "feedback.db"), options: null, prober);
        var logged = await store.LogAsync(new NewFeedback("We need estates."));

        Assert.That(logged.Probes.Select(tracked => tracked.Probe.Question), Does.Contain("Which sort of buildings are in estates?"));
    }

    private static IEnumerable<string> Questions(Prober prober, Reading reading) =>
        prober.Probe(reading, new ProbeContext { Audience = Audience.Proxy }).Select(probe => probe.Question);
}
