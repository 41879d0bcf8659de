using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Questions.Rules;

/// <summary>Reads a file of patterns in <c>Data/linting</c> strictly.</summary>
internal static class LintPatternFile
{
    /// <summary>The patterns of <paramref name="file"/>; with their examples only where <paramref name="examples"/> is set.</summary>
    /// <exception cref="DataFileException">A key, value or pattern is not as it must be.</exception>
    public static List<LintPattern> Read(DataFile file, bool examples = false)
    {
        var reader = new DataReader(file);
        var rules = new List<LintPattern>();
        reader.BeginArray();
        while (reader.NextObject())
            rules.Add(ReadRule(ref reader, examples));
        return rules;
    }

    private static LintPattern ReadRule(ref DataReader reader, bool examples)
    {
        string id = "", message = "", suggestion = "";
        List<PatternNode> patterns = [];
        List<string> hits = [], misses = [];
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "rule": id = reader.Text(); break;
                case "message": message = reader.Text(); break;
                case "suggestion": suggestion = reader.Text(); break;
                case "match": patterns = RuleFile.Patterns(ref reader, examples); break;
                case "hit" when examples: hits = reader.Texts(); break;
                case "miss" when examples: misses = reader.Texts(); break;
                case "hit" or "miss" or "note": reader.Skip(); break;
                default: throw reader.UnknownKey();
            }
        }

        if (!id.Contains('.', StringComparison.Ordinal) || patterns.Count == 0)
            throw reader.Wrong("needs the keys rule, with a dot in its name, and match", id);
        return new LintPattern(id, patterns) { Message = message, Suggestion = suggestion, Hits = hits, Misses = misses };
    }
}
