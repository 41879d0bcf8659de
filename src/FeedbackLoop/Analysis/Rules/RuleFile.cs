using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>Reads a file of rules strictly.</summary>
internal static class RuleFile
{
    /// <summary>The rules of <paramref name="file"/>; with their examples only where <paramref name="examples"/> is set.</summary>
    /// <exception cref="DataFileException">A key, value or pattern is not as it must be.</exception>
    public static List<Rule> Read(DataFile file, bool examples = false)
    {
        var reader = new DataReader(file);
        var rules = new List<Rule>();
        reader.BeginArray();
        while (reader.NextObject())
            rules.Add(ReadRule(ref reader, examples));
        return rules;
    }

    private static Rule ReadRule(ref DataReader reader, bool examples)
    {
        string id = "", finds = "";
        List<PatternNode> patterns = [];
        List<string> hits = [], misses = [];
        var weight = 1.0;
        var partial = false;
        while (reader.NextKey(out var key))
        {
            switch (key)
            {
                case "rule": id = reader.Text(); break;
                case "finds": finds = reader.Text(); break;
                case "match": patterns = Patterns(ref reader); break;
                case "weight": weight = reader.Number(); break;
                case "partial": partial = reader.Flag(); break;
                case "hit" when examples: hits = reader.Texts(); break;
                case "miss" when examples: misses = reader.Texts(); break;
                case "hit" or "miss" or "note": reader.Skip(); break;
                default: throw reader.UnknownKey();
            }
        }

        if (id.Length == 0 || patterns.Count == 0)
            throw reader.Wrong("needs the keys rule, finds and match", id);
        var (finding, name) = Finds(ref reader, finds);
        return new Rule(id, finding, name, patterns) { Weight = weight, IsPartial = partial, Hits = hits, Misses = misses };
    }

    private static List<PatternNode> Patterns(ref DataReader reader)
    {
        var patterns = new List<PatternNode>();
        reader.BeginArray();
        while (reader.NextText(out var pattern))
        {
            try
            {
                patterns.Add(PatternParser.Parse(pattern));
            }
            catch (FormatException wrong)
            {
                throw reader.Wrong($"is no pattern: {wrong.Message}", pattern);
            }
        }

        return patterns;
    }

    private static (Finding Finding, string Name) Finds(ref DataReader reader, string finds)
    {
        var words = finds.Split(' ');
        var name = words.Length > 1 ? words[1] : "";
        var finding = Names.Parse<Finding>(words[0]) ?? throw reader.Wrong($"is none of {string.Join(", ", Names.All<Finding>())}", finds);
        var known = finding switch
        {
            Finding.Fact => Names.Parse<Dimension>(name) is not null,
            Finding.Signal => Names.Parse<SignalKind>(name) is not null,
            Finding.Speaker => Names.Parse<SpeakerKind>(name) is not null,
            Finding.Ask => Names.Parse<AskKind>(name) is not null,
            _ => name.Length == 0,
        };
        return known ? (finding, name) : throw reader.Wrong("names nothing that a rule can find", finds);
    }
}
