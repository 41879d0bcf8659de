using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Analysis;

[TestFixture]
internal sealed class RuleExamplesTests
{
    private static IEnumerable<TestCaseData> Rules() =>
        DataFile.NamesIn("rules/").SelectMany(name => RuleFile.Read(DataFile.Embedded(name), examples: true)).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(Rules))]
    public void Every_rule_finds_what_its_examples_mark_and_nothing_where_it_must_miss(object given)
    {
        var rule = (Rule)given;
        var catalog = new RuleCatalog([rule]);
        Assert.Multiple(() =>
        {
            Assert.That(rule.Hits, Is.Not.Empty, "examples that must hit");
            Assert.That(rule.Misses, Is.Not.Empty, "examples that must miss");
            foreach (var hit in rule.Hits)
                Assert.That(Found(catalog, hit.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)), Is.SupersetOf(Marked(hit)), hit);
            foreach (var miss in rule.Misses)
                Assert.That(Found(catalog, miss), Is.Empty, miss);
        });
    }

    [Test]
    public void No_two_rules_have_the_same_name()
    {
        var ids = DataFile.NamesIn("rules/").SelectMany(name => RuleFile.Read(DataFile.Embedded(name))).Select(rule => rule.Id);
        Assert.That(ids, Is.Unique);
    }

    private static List<string> Found(RuleCatalog catalog, string sentence)
    {
        var text = ParsedText.Parse(sentence);
        return [.. catalog.Find(text).Select(match => text.Span(match.Start, match.End).Of(sentence))];
    }

    private static List<string> Marked(string example)
    {
        var marked = new List<string>();
        for (var open = example.IndexOf('«', StringComparison.Ordinal); open >= 0; open = example.IndexOf('«', open + 1))
            marked.Add(example[(open + 1)..example.IndexOf('»', open)]);
        Assert.That(marked, Is.Not.Empty, example);
        return marked;
    }
}
