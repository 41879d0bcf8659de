using System.Text;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Tests.Probes.Packs;

/// <summary>Folders and files that are anything but packs.</summary>
[TestFixture]
internal sealed class HostilePacksTests
{
    private const string Good = """{ "heads": ["estate"] }""";

    [TestCase("""{ "questions": [{ "dimension": "kind", "about": "What \u001b[2J kind?" }] }""", TestName = "An_escape_sequence_in_a_question_is_refused")]
    [TestCase("""{ "heads": ["estate\u202e"] }""", TestName = "A_mark_that_turns_the_reading_direction_is_refused")]
    [TestCase("""{ "questions": [{ "dimension": "kind", "about": "What\u0000kind?" }] }""", TestName = "A_null_character_is_refused")]
    [TestCase("""{ "\u0007": [] }""", TestName = "A_control_character_in_a_key_is_refused")]
    public void Text_that_steers_a_terminal_is_refused(string text)
    {
        var refusal = Refusal(Encoding.UTF8.GetBytes(text));

        Assert.That(refusal.Message, Does.Contain("cannot be seen or steers a terminal").And.Not.Contain("\u001b").And.Not.Contain("\u202e").And.Not.Contain("\0").And.Not.Contain("\a"));
    }

    [Test]
    public void Text_that_is_not_UTF_8_is_refused_with_its_line() =>
        Assert.That(Refusal([.. "{\n\"heads\": [\""u8, 0xff, .. "\"]\n}"u8]).Line, Is.EqualTo(2));

    [Test]
    public void Deep_nesting_is_refused() =>
        Assert.That(Refusal(Encoding.UTF8.GetBytes("{\"heads\":" + new string('[', 100_000))).Message, Does.EndWith("is followed by brackets within brackets, too deep to read."));

    [Test]
    public void A_huge_file_is_refused_without_being_read() =>
        Assert.That(Refusal(new byte[2_000_000]).Message, Does.EndWith("has more than 1 MB: make several packs of it."));

    [TestCase("", 1, "The file is empty, and must hold an object in braces: { }.")]
    [TestCase("\n \n", 1, "The file is empty, and must hold an object in braces: { }.")]
    [TestCase("[{}]", 1, "The file must be an object in braces { }, not a list.")]
    [TestCase("{ \"heads\": \"estate\" }", 1, "\"heads\" must be a list in brackets [ ], not a text.")]
    [TestCase("{ \"heads\": [\"estate\",\n] }", 1, "\"estate\" is followed by a comma too many: take it out.")]
    [TestCase("{ \"heads\": [\"estate\"],\n}", 1, "\"estate\" is followed by a comma too many: take it out.")]
    [TestCase("{ \"heads\": [\"estate\"]\n  \"verbs\": [] }", 2, "\"estate\" is followed by no comma, and another value.")]
    [TestCase("{ \"heads\": [\"estate\"]", 1, "\"estate\" is followed by the end of the file, and what is open must be closed with } or ].")]
    [TestCase("{ heads: [] }", 1, "The file begins with a key without \" around it.")]
    [TestCase("{ \"heads\": [\"estate ] }", 1, "\"heads\" is followed by a text without \" at its end.")]
    public void What_is_wrong_with_a_file_that_is_no_JSON_is_named_with_its_line(string text, int line, string problem)
    {
        var refusal = Refusal(Encoding.UTF8.GetBytes(text));

        Assert.That((refusal.Line, refusal.Problem), Is.EqualTo((line, problem)));
    }

    [Test]
    public void A_key_that_stands_twice_is_refused()
    {
        var refusal = Refusal("{ \"heads\": [\"estate\"],\n  \"heads\": [\"castle\"] }"u8.ToArray());
        Assert.That((refusal.Line, refusal.Problem), Is.EqualTo((2, "\"heads\" stands twice.")));
    }

    [Test]
    public void Text_behind_the_end_is_refused() =>
        Assert.That(Refusal(Encoding.UTF8.GetBytes(Good + "\n}")).Line, Is.EqualTo(2));

    [Test]
    public void A_mark_of_byte_order_is_passed_over()
    {
        using var folder = new PackFiles();
        File.WriteAllText(folder.InFolder("estates.json"), Good, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.That(PackFolder.Read(folder.Path).Single().Heads, Is.EqualTo(new[] { "estate" }));
    }

    [Test]
    public void As_many_keys_as_fit_into_a_file_are_walked_through_once()
    {
        var keys = Enumerable.Range(0, 60_000).Select(at => $"\"k{at:x}\":0");
        Assert.That(Refusal(Encoding.UTF8.GetBytes("{" + string.Join(",\n", keys) + "}")).Line, Is.EqualTo(1));
    }

    [TestCase("Reports.json")]
    [TestCase("my reports.json")]
    [TestCase("-x.json")]
    [TestCase("\u001b.json")]
    public void A_file_whose_name_is_no_name_of_a_pack_is_refused(string name)
    {
        using var folder = new PackFiles((name, Good));

        var refusal = Assert.Throws<DataFileException>(() => PackFolder.Read(folder.Path))!;

        Assert.That(refusal.Message, Does.Contain("is no name for a pack"));
    }

    [Test]
    public void An_empty_folder_has_no_packs()
    {
        using var folder = new PackFiles();
        Assert.That(PackFolder.Read(folder.Path), Is.Empty);
        Assert.That(PackCheck.Folder(folder.Path).Findings, Is.Empty);
    }

    [Test]
    public void A_folder_that_is_not_there_is_named() =>
        Assert.That(Assert.Throws<PackFolderException>(() => PackFolder.Read("no-such-folder"))!.Message, Is.EqualTo("There is no folder no-such-folder: make it, or name another."));

    [Test]
    public void A_file_in_the_place_of_the_folder_is_named()
    {
        using var folder = new PackFiles(("estates.json", Good));
        Assert.That(() => PackFolder.Read(folder.InFolder("estates.json")), Throws.TypeOf<PackFolderException>());
    }

    [Test]
    public void Folders_below_are_not_looked_into()
    {
        using var folder = new PackFiles();
        Directory.CreateDirectory(folder.InFolder("below.json"));
        Directory.CreateSymbolicLink(folder.InFolder("again"), folder.Path);
        Assert.That(PackFolder.Read(folder.Path), Is.Empty);
    }

    [Test]
    public void Links_that_lead_in_a_circle_or_nowhere_are_named()
    {
        using var folder = new PackFiles();
        File.CreateSymbolicLink(folder.InFolder("one.json"), folder.InFolder("two.json"));
        File.CreateSymbolicLink(folder.InFolder("two.json"), folder.InFolder("one.json"));
        File.CreateSymbolicLink(folder.InFolder("zero.json"), folder.InFolder("nowhere"));

        Assert.That(() => PackFolder.Read(folder.Path), Throws.TypeOf<PackFolderException>());
        Assert.That(PackCheck.Folder(folder.Path).Findings, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_link_to_a_pack_is_followed()
    {
        using var folder = new PackFiles(("ours.txt", Good));
        File.CreateSymbolicLink(folder.InFolder("estates.json"), "ours.txt");
        Assert.That(PackFolder.Read(folder.Path).Single().Name, Is.EqualTo("estates"));
    }

    [Test]
    [Platform("Linux")]
    public void A_device_that_never_ends_is_not_read()
    {
        using var folder = new PackFiles();
        File.CreateSymbolicLink(folder.InFolder("zeros.json"), "/dev/zero");
        Assert.That(() => PackFolder.Read(folder.Path), Throws.TypeOf<DataFileException>());
    }

    [Test]
    public void More_packs_than_a_folder_may_hold_are_refused()
    {
        using var folder = new PackFiles([.. Enumerable.Range(0, 501).Select(at => ($"p{at}.json", Good))]);
        Assert.That(() => PackFolder.Read(folder.Path), Throws.TypeOf<PackFolderException>().With.Message.Contains("more than 500 packs"));
    }

    [TestCase("{}")]
    [TestCase("""{ "heads": [""], "phrases": ["", " ", "estate "], "verbs": [""] }""")]
    [TestCase("""{ "heads": ["estate"], "selects": ["", "estate", "?"], "leaves": [""], "questions": [{ "dimension": "kind", "about": "" }, { "dimension": "kind", "about": "}{topic}?" }] }""")]
    [TestCase("""{ "heads": ["estate"], "selects": ["an estate"], "questions": [{ "dimension": "kind", "for": [], "about": "What?", "example": "Which?" }] }""")]
    [TestCase("""{ "heads": ["estate"], "shifts": { "kind": 1e0, "users": -1 } }""")]
    public void Odd_packs_are_checked_and_asked_from_without_a_crash(string text)
    {
        using var folder = new PackFiles(("odd.json", text));

        Assert.That(() => PackCheck.Folder(folder.Path), Throws.Nothing);
        var prober = FeedbackLoop.Probes.Prober.With(PackCatalog.Default.With(PackFolder.Read(folder.Path)));
        Assert.That(prober.Probe(FeedbackLoop.Analysis.Analyzer.Default.Analyze("We need an estate")), Is.Not.Empty);
    }

    private static DataFileException Refusal(byte[] bytes)
    {
        using var folder = new PackFiles();
        File.WriteAllBytes(folder.InFolder("estates.json"), bytes);
        return Assert.Throws<DataFileException>(() => PackFolder.Read(folder.Path))!;
    }
}
