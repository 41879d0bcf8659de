using System.Globalization;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Tests.Probes.Packs;

/// <summary>What is said of packs that are not as they must be.</summary>
[TestFixture]
internal sealed class PackCheckTests
{
    private static IEnumerable<string> BuiltIn => DataFile.NamesIn("packs/").Select(name => name["packs/".Length..^".json".Length]);

    [TestCaseSource(nameof(BuiltIn))]
    public void A_copy_of_a_built_in_pack_has_nothing_to_mend(string name)
    {
        using var folder = new PackFiles((name + ".json", PackOutline.For(name)));

        // How the questions of the library are worded is judged with all fillers, and not with the topics of one pack alone.
        Assert.That(PackCheck.Folder(folder.Path).Findings.Where(finding => finding.Rule != PackRule.Wording).Select(finding => $"{finding.Line}: {finding.Problem}"), Is.Empty);
    }

    [TestCase("stock-taking")]
    [TestCase("estates")]
    [TestCase("opening-hours")]
    public void A_new_pack_has_nothing_to_mend(string name)
    {
        using var folder = new PackFiles((name + ".json", PackOutline.For(name)));

        Assert.That(PackCheck.Folder(folder.Path).Findings.Select(finding => $"{finding.Line}: {finding.Problem}"), Is.Empty);
    }

    [TestCase("\"heads\": [\"estate\", \"mansions\"]", PackRule.SelectingWords, "\"mansions\" in heads is never met: write \"mansion\".")]
    [TestCase("\"heads\": [\"estate\", \"Mansion\"]", PackRule.SelectingWords, "\"Mansion\" in heads is never met: write \"mansion\".")]
    [TestCase("\"heads\": [\"estate\", \"big estate\"]", PackRule.SelectingWords, "\"big estate\" has several words: heads takes one, phrases take more.")]
    [TestCase("\"heads\": [\"estate\"], \"phrases\": [\"Big  House\"]", PackRule.SelectingWords, "\"Big  House\" in phrases is never met: write \"big house\".")]
    [TestCase("\"heads\": [\"estate\"], \"verbs\": [\"letting\"]", PackRule.SelectingWords, "\"letting\" in verbs is never met: write \"let\".")]
    [TestCase("\"heads\": [\"estate\", \"\"]", PackRule.SelectingWords, "An empty text in heads selects nothing: take it out.")]
    public void Words_that_are_never_met_are_found(string words, PackRule rule, string problem) =>
        Assert.That(One(Pack(words)), Is.EqualTo((rule, 2, problem)));

    [TestCase("\"selects\": []", PackRule.Examples, "There is no example of a topic that selects this pack: name some in selects.")]
    [TestCase("\"selects\": [\"an estate\", \"a castle\"]", PackRule.Selection, "\"a castle\" selects no pack: add one of its words to heads or phrases, or take it out.")]
    [TestCase("\"selects\": [\"an estate\", \"more reports\"]", PackRule.Selection, "\"more reports\" selects reports: add one of its words to heads or phrases, or take it out.")]
    public void Examples_that_do_not_select_the_pack_are_found(string selects, PackRule rule, string problem) =>
        Assert.That(One(Pack(selects: selects)), Is.EqualTo((rule, 3, problem)));

    [TestCase("\"leaves\": []", PackRule.Examples, "There is no example of a topic that is near and does not select this pack: name one in leaves.")]
    [TestCase("\"leaves\": [\"a castle\", \"a large estate\"]", PackRule.Selection, "\"a large estate\" selects this pack: narrow heads or phrases, or take it out.")]
    public void Counterexamples_that_select_the_pack_are_found(string leaves, PackRule rule, string problem) =>
        Assert.That(One(Pack(leaves: leaves)), Is.EqualTo((rule, 4, problem)));

    [TestCase("\"dimension\": \"kind\", \"about\": \"What kind? And where?\"", PackRule.Form, "\"What kind? And where?\" is not one question.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"What kind of {topic}\"", PackRule.Form, "\"What kind of estate\" is not one question.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"Do they need {a topic}?\"", PackRule.Form, "\"Do they need an estate?\" is closed.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"What is the the {topic}?\"", PackRule.Form, "\"What is the the estate?\" has a doubled word.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"What one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty and one and two more?\"", PackRule.Form, "has more than 25 words.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"What do they do?\", \"to\": \"What do you do! {topic}\"", PackRule.Form, "\"What do you do! estate\" is not one question.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"What data goes to {system}?\"", PackRule.CanBeAsked, "No topic in selects fills the slots of this question: add one that does, or take other slots.")]
    [TestCase("\"dimension\": \"trade_off\", \"about\": \"What should wait?\"", PackRule.CanBeAsked, "trade_off is never asked of proxy or customer: take another dimension, or change for.")]
    [TestCase("\"dimension\": \"kind\", \"about\": \"Which {topic}?\", \"example\": \"Whose estate?\"", PackRule.QuestionExample, "The question cannot give its example: it reads \"Which {topic}?\".")]
    [TestCase("\"dimension\": \"impact\", \"about\": \"What else goes wrong with {the topic}?\"", PackRule.CanBeAsked, "This question is never reached, because \"What goes wrong?\" always goes first: give that one a condition, or put this one before it.")]
    public void Questions_that_cannot_be_asked_so_are_found(string question, PackRule rule, string problem)
    {
        var (foundRule, line, found) = One(Pack(question: question));
        Assert.Multiple(() =>
        {
            Assert.That(foundRule, Is.EqualTo(rule));
            Assert.That(line, Is.EqualTo(7));
            Assert.That(found, Does.EndWith(problem));
        });
    }

    [TestCase("What do they love about {the topic}, don't they?")]
    [TestCase("Which plugin did you know should replace {the topic}, wouldn't you agree?")]
    public void Questions_that_the_linter_warns_of_are_found(string about) =>
        Assert.That(One(Pack(question: $"\"dimension\": \"kind\", \"about\": \"{about}\"")).Rule, Is.EqualTo(PackRule.Wording));

    [Test]
    public void A_word_that_two_packs_have_is_found_in_the_one_that_comes_later()
    {
        using var folder = new PackFiles(("a.json", Pack()), ("b.json", Pack()));

        var findings = PackCheck.Folder(folder.Path).Findings;

        Assert.That(findings.Select(finding => (Path.GetFileName(finding.File), finding.Rule)), Is.EqualTo(new[] { ("b.json", PackRule.OwnWords), ("b.json", PackRule.Selection) }));
        Assert.That(findings[0].Problem, Is.EqualTo("\"estate\" is one of the heads of a too, which goes first: leave it in one of them."));
    }

    [Test]
    public void All_that_is_wrong_in_a_folder_is_told_at_once()
    {
        using var folder = new PackFiles(("a.json", "{"), ("b.json", Pack("\"heads\": [\"estates\"]")), ("c.json", "{ \"colour\": 1 }"), ("notes.txt", ""));

        var report = PackCheck.Folder(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(report.Findings.Select(finding => Path.GetFileName(finding.File)).Distinct(StringComparer.Ordinal), Is.EqualTo(new[] { "a.json", "b.json", "c.json" }));
            Assert.That(report.Files.Select(Path.GetFileName), Is.EqualTo(new[] { "a.json", "b.json", "c.json" }));
            Assert.That(report.PassedOver.Select(Path.GetFileName), Is.EqualTo(new[] { "notes.txt" }));
        });
    }

    private static (PackRule Rule, int Line, string Problem) One(string pack)
    {
        using var folder = new PackFiles(("estates.json", pack));
        var findings = PackCheck.Folder(folder.Path).Findings;
        Assert.That(findings, Has.Count.EqualTo(1), () => string.Join('\n', findings.Select(finding => finding.Problem)));
        return (findings[0].Rule, findings[0].Line, findings[0].Problem);
    }

    private static string Pack(string words = "\"heads\": [\"estate\"]", string selects = "\"selects\": [\"an estate\"]", string leaves = "\"leaves\": [\"a castle\"]", string question = "\"dimension\": \"users\", \"about\": \"Who?\"") =>
        string.Create(CultureInfo.InvariantCulture, $$"""
            {
              {{words}},
              {{selects}},
              {{leaves}},
              "questions": [
                { "dimension": "impact", "about": "What goes wrong?" },
                { {{question}} }
              ]
            }
            """);
}
