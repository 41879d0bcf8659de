using FeedbackLoop.Knowledge;
using FeedbackLoop.Questions;
using FeedbackLoop.Questions.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Questions;

/// <summary>The examples in <c>Data/linting</c>.</summary>
[TestFixture]
internal sealed class LintExamplesTests
{
    private static readonly string[] ForSetsOnly = ["closed-run", "topic-hopping", "asked-twice", "no-opener", "no-last-instance", "no-who-else", "no-closing", "directive"];

    private static IEnumerable<TestCaseData> Patterns() =>
        DataFile.NamesIn("linting/").Where(name => name != "linting/rules.json").SelectMany(name => LintPatternFile.Read(DataFile.Embedded(name), examples: true)).Select(pattern => new TestCaseData(pattern).SetArgDisplayNames(pattern.Id));

    private static IEnumerable<TestCaseData> Rules() =>
        QuestionLinter.Default.Rules.Where(rule => !rule.IsForSets).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [TestCaseSource(nameof(Patterns))]
    public void Every_pattern_finds_what_its_examples_mark_and_nothing_where_it_must_miss(object given)
    {
        var pattern = (LintPattern)given;
        var alone = new PatternSet([pattern]);
        Assert.Multiple(() =>
        {
            Assert.That(pattern.Hits, Is.Not.Empty, "examples that must hit");
            Assert.That(pattern.Misses, Is.Not.Empty, "examples that must miss");
            foreach (var hit in pattern.Hits)
                Assert.That(Found(alone, hit.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)), Is.SupersetOf(Marked(hit)), hit);
            foreach (var miss in pattern.Misses)
                Assert.That(Found(alone, miss), Is.Empty, miss);
        });
    }

    [TestCaseSource(nameof(Rules))]
    public void Every_rule_finds_its_examples_and_leaves_those_alone_that_it_must_miss(LintRule rule)
    {
        Assert.Multiple(() =>
        {
            Assert.That(rule.Hits, Is.Not.Empty, "examples that must hit");
            Assert.That(rule.Misses, Is.Not.Empty, "examples that must miss");
            foreach (var hit in rule.Hits)
                Assert.That(FoundRules(hit), Does.Contain(rule.Id), hit);
            foreach (var miss in rule.Misses)
                Assert.That(FoundRules(miss), Does.Not.Contain(rule.Id), miss);
        });
    }

    [Test]
    public void Every_pattern_that_is_a_finding_belongs_to_a_rule_and_says_what_is_wrong()
    {
        var patterns = LintPatternFile.Read(DataFile.Embedded("linting/wording.json"));
        Assert.Multiple(() =>
        {
            Assert.That(patterns.Select(pattern => pattern.Family).Distinct(StringComparer.Ordinal), Is.SubsetOf(QuestionLinter.Default.Rules.Select(rule => rule.Id)));
            Assert.That(patterns.Where(pattern => pattern.Message.Length == 0 || pattern.Suggestion.Length == 0).Select(pattern => pattern.Id), Is.Empty);
        });
    }

    [Test]
    public void No_two_rules_have_the_same_name()
    {
        Assert.That(Patterns().Select(data => ((LintPattern)data.Arguments[0]!).Id), Is.Unique);
        Assert.That(QuestionLinter.Default.Rules.Select(rule => rule.Id), Is.Unique);
        Assert.That(QuestionLinter.Default.Rules.Where(rule => rule.IsForSets).Select(rule => rule.Id), Is.EquivalentTo(ForSetsOnly));
    }

    private static List<string> FoundRules(string question) => [.. QuestionLinter.Default.Lint(question).Select(finding => finding.Rule)];

    private static List<string> Found(PatternSet patterns, string sentence)
    {
        var text = ParsedText.Parse(sentence);
        return [.. patterns.Find(text).Select(match => text.Span(match.Start, match.End).Of(sentence))];
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
