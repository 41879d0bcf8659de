using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Questions.Rules;

/// <summary>Reads <c>Data/linting/rules.json</c> strictly.</summary>
internal static class LintRuleFile
{
    public static List<LintRule> Read(DataFile file)
    {
        var reader = new DataReader(file);
        var rules = new List<LintRule>();
        reader.BeginArray();
        while (reader.NextObject())
            rules.Add(ReadRule(ref reader));
        return rules;
    }

    private static LintRule ReadRule(ref DataReader reader)
    {
        var rule = new LintRule("", LintSeverity.Note, "");
        while (reader.NextKey(out var key))
        {
            rule = key switch
            {
                "rule" => rule with { Id = reader.Text() },
                "severity" => rule with { Severity = reader.Value<LintSeverity>() },
                "says" => rule with { Says = reader.Text() },
                "set" => rule with { IsForSets = reader.Flag() },
                "exempt" => rule with { Exempt = Types(ref reader) },
                "hit" => rule with { Hits = reader.Texts() },
                "miss" => rule with { Misses = reader.Texts() },
                _ => throw reader.UnknownKey(),
            };
        }

        return rule.Id.Length > 0 && rule.Says.Length > 0 ? rule : throw reader.Wrong("needs the keys rule, severity and says", rule.Id);
    }

    private static List<QuestionType> Types(ref DataReader reader)
    {
        var types = new List<QuestionType>();
        reader.BeginArray();
        while (reader.NextText(out var name))
            types.Add(reader.Value<QuestionType>(name));
        return types;
    }
}
