using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Analysis;

[TestFixture]
internal sealed class NeedsTests
{
    private static IEnumerable<string> Files => DataFile.NamesIn("rules/");

    [TestCaseSource(nameof(Files))]
    public void A_sentence_in_which_a_pattern_matches_meets_its_needs(string file)
    {
        var rules = RuleFile.Read(DataFile.Embedded(file), examples: true);
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns)
                Assert.That(MatchesWithoutNeeds(pattern, [.. rule.Hits, .. rule.Misses]), Is.Empty, rule.Id);
        }
    }

    [TestCase("NOUN (was | is) slow", "the export is fast", false)]
    [TestCase("NOUN (was | is) slow", "the export is slow", true)]
    [TestCase("NOUN (was | is)? slow", "the export slow", true)]
    [TestCase("NOUN (very slow | ADV late)", "the export came in time", false)]
    [TestCase("NOUN (very slow | ADV late)", "the export quickly fails", true)]
    [TestCase("NOUN !good", "the export", true)]
    [TestCase("slow", "slow is the export", true)]
    [TestCase("NOUN slow", "slow is the export", true)]
    public void The_two_rarest_steps_are_looked_for_in_the_sentence(string pattern, string sentence, bool met)
    {
        var run = Enter(ParsedText.Parse(sentence));
        Assert.That(NeedsOf(PatternParser.Parse(pattern)).AreMetBy(run.Ahead(0)), Is.EqualTo(met));
    }

    [Test]
    public void Only_the_rest_of_the_sentence_counts()
    {
        var run = Enter(ParsedText.Parse("slow is the export"));
        Assert.That(NeedsOf(PatternParser.Parse("export slow")).AreMetBy(run.Ahead(3)), Is.False);
    }

    private static IEnumerable<string> MatchesWithoutNeeds(PatternNode pattern, IEnumerable<string> sentences)
    {
        var needs = NeedsOf(pattern);
        foreach (var sentence in sentences)
        {
            var text = ParsedText.Parse(sentence.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
            var run = new MatchRun(text);
            for (var at = 0; at < text.Tokens.Count; at++)
            {
                if (at == text.SentenceStart(at))
                    run.Enter(at, text.SentenceEnd(at));
                if (pattern.Matches(run, at) && !needs.AreMetBy(run.Ahead(at)))
                    yield return sentence;
            }
        }
    }

    private static MatchRun Enter(ParsedText text)
    {
        var run = new MatchRun(text);
        run.Enter(0, text.Tokens.Count);
        return run;
    }

    private static Needs NeedsOf(PatternNode pattern)
    {
        var needs = new Needs();
        pattern.AddNeeds(needs);
        return needs;
    }
}
