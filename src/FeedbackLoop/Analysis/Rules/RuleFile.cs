using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>Reads a file of rules strictly.</summary>
internal static class RuleFile
{
    /// <summary>
    /// The rules of <paramref name="file"/>. With <paramref name="examples"/> all of it is read, their examples too; without, of each pattern only so much as tells
    /// where it may begin, which is enough for a file whose every pattern a test has read.
    /// </summary>
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
                case "match": patterns = Patterns(ref reader, examples); break;
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
        return Finds(ref reader, finds, new Rule(id, Finding.Fact, 0, patterns) { Weight = weight, IsPartial = partial, Hits = hits, Misses = misses });
    }

    /// <summary>The patterns that are the value of the key just read; with <paramref name="whole"/> unset each is read only so far that it is known what it begins with.</summary>
    public static List<PatternNode> Patterns(ref DataReader reader, bool whole)
    {
        var patterns = new List<PatternNode>();
        reader.BeginArray();
        while (reader.NextLateText(out var pattern))
        {
            try
            {
                patterns.Add(whole ? PatternParser.Parse(pattern.ToString()) : new UnreadNode(pattern));
            }
            catch (FormatException wrong)
            {
                throw reader.Wrong($"is no pattern: {wrong.Message}", pattern.ToString());
            }
        }

        return patterns;
    }

    private static Rule Finds(ref DataReader reader, string finds, Rule rule)
    {
        var words = finds.Split(' ');
        var name = words.Length > 1 ? words[1] : "";
        return words[0] switch
        {
            "fact" => rule with { Finds = Finding.Fact, Value = (int)reader.Value<Dimension>(name) },
            "signal" => rule with { Finds = Finding.Signal, Value = (int)reader.Value<SignalKind>(name) },
            "speaker" => rule with { Finds = Finding.Speaker, Value = (int)reader.Value<SpeakerKind>(name) },
            "ask" => rule with { Finds = Finding.Ask, Value = (int)reader.Value<AskKind>(name) },
            "topic" when name.Length == 0 => rule with { Finds = Finding.Topic },
            "behavior" when name.Length == 0 => rule with { Finds = Finding.Behavior },
            "refusal" when name.Length == 0 => rule with { Finds = Finding.Refusal },
            "further" when name.Length == 0 => rule with { Finds = Finding.FurtherAsk },
            "action" when name.Length == 0 => rule with { Finds = Finding.Action },
            _ => throw reader.Wrong("names nothing that a rule can find", finds),
        };
    }
}
