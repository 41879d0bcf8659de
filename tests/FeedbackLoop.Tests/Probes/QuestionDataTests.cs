using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes.Catalog;
using FeedbackLoop.Probes.Packs;
using FeedbackLoop.Probes.Phrases;

namespace FeedbackLoop.Tests.Probes;

/// <summary>Every question in the data files, of every sort of topic.</summary>
[TestFixture]
internal sealed class QuestionDataTests
{
    private static IEnumerable<TestCaseData> Files() =>
        DataFile.NamesIn("questions/").Concat(DataFile.NamesIn("packs/")).Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    [TestCaseSource(nameof(Files))]
    public void Every_question_keeps_its_form_with_every_filler(string file)
    {
        var faults = new List<string>();
        foreach (var question in QuestionsOf(file))
        {
            var filled = Fillers.All().Concat(Fillers.AboutThem(TopicsOf(file))).Select(slots => Template.Fill(slots.Person == Person.Second ? question.To : question.About, slots)).OfType<string>().ToList();
            if (filled.Count == 0)
                faults.Add($"{question.About} can never be filled");
            faults.AddRange(filled.Select(text => (text, fault: QuestionForm.Fault(text))).Where(pair => pair.fault is not (null or "has more than 25 words")).Select(pair => $"{pair.text} {pair.fault}"));
        }

        Assert.That(faults, Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void No_question_to_the_customer_speaks_of_other_customers_and_of_deals(string file)
    {
        var faults = QuestionsOf(file).Where(question => question.IsFor(Audience.Customer)).Select(question => question.To)
            .Where(to => to.Contains("the customer", StringComparison.Ordinal) || to.Contains("other customers", StringComparison.Ordinal) || to.Contains("which deal", StringComparison.OrdinalIgnoreCase) || to.Contains(" of you", StringComparison.Ordinal));
        Assert.That(faults, Is.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Every_question_has_an_example_and_gives_it(string file)
    {
        var faults = QuestionsOf(file).Where(question => !Fillers.AboutThem(TopicsOf(file)).Any(slots => Capital(Template.Fill(question.About, slots)) == question.Example));
        Assert.That(faults.Select(question => question.About), Is.Empty);
    }

    [Test]
    public void Each_dimension_has_one_rule_and_a_question_that_needs_nothing_from_the_statement()
    {
        var rules = DimensionCatalog.Default.Rules.Select(rule => rule.Dimension).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(rules, Is.EquivalentTo(Enum.GetValues<Dimension>()));
            foreach (var dimension in rules)
                Assert.That(QuestionCatalog.General.Of(dimension).Any(question => !question.About.Contains('{', StringComparison.Ordinal)), Is.True, Names.Of(dimension));
        });
    }

    private static List<string> TopicsOf(string file) =>
        file.StartsWith("packs/", StringComparison.Ordinal) ? [.. Pack.Read(DataFile.Embedded(file)).Selects] : [];

    private static string? Capital(string? question) => question is null ? null : char.ToUpperInvariant(question[0]) + question[1..];

    private static List<Question> QuestionsOf(string file)
    {
        if (file.StartsWith("packs/", StringComparison.Ordinal))
            return Pack.Read(DataFile.Embedded(file)).QuestionList;
        var reader = new DataReader(DataFile.Embedded(file));
        return QuestionList.Read(ref reader);
    }
}
