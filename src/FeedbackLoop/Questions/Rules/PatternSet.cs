using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Rules;

/// <summary>Patterns that are tried on a text together.</summary>
internal sealed class PatternSet
{
    private readonly List<LintPattern> patterns;
    private readonly RuleCatalog catalog;

    public PatternSet(List<LintPattern> patterns)
    {
        this.patterns = patterns;
        catalog = new RuleCatalog(patterns.Select((pattern, at) => new Rule(pattern.Id, Analysis.Rules.Finding.Signal, at, pattern.Patterns)));
    }

    /// <summary>The patterns of one file in <c>Data/linting</c>.</summary>
    public static PatternSet Embedded(string name) => new(LintPatternFile.Read(DataFile.Embedded($"linting/{name}.json")));

    /// <summary>Every match, in the order of the text; at each place in the order of the patterns.</summary>
    public List<PatternMatch> Find(ParsedText text) =>
        catalog.Find(text).ConvertAll(match => new PatternMatch(patterns[match.Rule.Value], match.Start, match.End));
}
