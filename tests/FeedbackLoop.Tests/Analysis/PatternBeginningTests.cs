using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Analysis;

[TestFixture]
internal sealed class PatternBeginningTests
{
    private static IEnumerable<string> Files => DataFile.NamesIn("rules/");

    [TestCaseSource(nameof(Files))]
    public void Every_pattern_begins_with_what_its_steps_begin_with(string file)
    {
        foreach (var pattern in PatternsIn(file))
            Assert.That(Beginning(pattern), Is.EqualTo(BeginningOfSteps(pattern)), pattern);
    }

    [TestCase("(red | blue)? [car+n]")]
    [TestCase("^ <!and !(not | never so) (very)? good")]
    [TestCase("((a | an)? NOUN | @want) to")]
    [TestCase("(a b | (c)? d | !e f) g")]
    public void A_pattern_begins_with_what_its_steps_begin_with(string pattern) => Assert.That(Beginning(pattern), Is.EqualTo(BeginningOfSteps(pattern)));

    [TestCase("(red")]
    [TestCase("NOTAKIND word")]
    [TestCase("@no-such-lexicon word")]
    public void A_beginning_that_is_not_in_the_language_is_refused(string pattern) => Assert.That(() => Beginning(pattern), Throws.InstanceOf<FormatException>());

    private static List<string> PatternsIn(string file)
    {
        var patterns = new List<string>();
        var json = new JsonTokens(DataFile.Embedded(file).Bytes);
        var isMatch = false;
        while (json.Next())
        {
            isMatch = json.Kind == JsonToken.Key ? json.Value == "match" : isMatch;
            if (isMatch && json.Kind == JsonToken.Text)
                patterns.Add(json.Value);
        }

        return patterns;
    }

    private static string Beginning(string pattern)
    {
        var first = new FirstTokens();
        PatternBeginning.Add(pattern, first);
        return Text(first);
    }

    private static string BeginningOfSteps(string pattern)
    {
        var first = new FirstTokens();
        PatternParser.Parse(pattern).AddFirst(first);
        return Text(first);
    }

    private static string Text(FirstTokens first)
    {
        var words = Enumerable.Range(0, first.Words.Count).Select(at => first.Words[at]).Distinct().Order();
        var tags = Enum.GetValues<Tag>().Where(tag => first.Tags.Has(tag));
        return $"{string.Join(' ', words)} {string.Join(' ', tags)} {first.IsAny}";
    }
}
