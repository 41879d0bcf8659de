using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Questions.Rules;

/// <summary>All that <c>Data/linting</c> says of questions: the rules, and the patterns behind them.</summary>
internal sealed class LintCatalog
{
    /// <summary>The files with patterns; that of the forms stands alone, because forms are told from smoothed text.</summary>
    public static readonly IReadOnlyList<string> PatternFiles = ["wording", "types", "parts", "dimensions"];

    private static readonly Lazy<LintCatalog> Loaded = new(() => new LintCatalog());

    private readonly Dictionary<string, LintRule> byId;

    private LintCatalog()
    {
        Rules = LintRuleFile.Read(DataFile.Embedded("linting/rules.json"));
        byId = Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        Patterns = new PatternSet([.. PatternFiles.SelectMany(name => LintPatternFile.Read(DataFile.Embedded($"linting/{name}.json")))]);
    }

    public static LintCatalog Default => Loaded.Value;

    public IReadOnlyList<LintRule> Rules { get; }

    public PatternSet Patterns { get; }

    /// <summary>The rule of that name, which there is.</summary>
    public LintRule Rule(string id) => byId[id];

    /// <summary>Whether there is a rule of that name.</summary>
    public bool Has(string id) => byId.ContainsKey(id);
}
