using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>All rules, in the order of their files, indexed by what a match may begin with.</summary>
internal sealed class RuleCatalog
{
    private static readonly Lazy<RuleCatalog> Loaded = new(Load);

    private readonly Dictionary<string, List<Entry>> byWord = new(2000, StringComparer.Ordinal);
    private readonly List<Entry>[] byTag = new List<Entry>[(int)Tag.PossessiveMark + 1];

    public RuleCatalog(IEnumerable<Rule> rules)
    {
        for (var tag = 0; tag < byTag.Length; tag++)
            byTag[tag] = [];
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns)
                Index(new Entry(rule, pattern));
        }
    }

    /// <summary>The rules that come with the library.</summary>
    public static RuleCatalog Default => Loaded.Value;

    /// <summary>Every match of every rule, in the order of the text; at each place in the order of the rules.</summary>
    public List<RuleMatch> Find(ParsedText text)
    {
        var matches = new List<RuleMatch>();
        var run = new MatchRun(text);
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            (run.Start, run.End) = (text.SentenceStart(at), text.SentenceEnd(at));
            if (byWord.TryGetValue(text.Tokens[at].Norm, out var entries))
                Try(entries, run, at, matches);
            Try(byTag[(int)text.Tags[at]], run, at, matches);
        }

        return matches;
    }

    private static RuleCatalog Load()
    {
        var rules = new List<Rule>();
        foreach (var name in DataFile.NamesIn("rules/"))
            rules.AddRange(RuleFile.Read(DataFile.Embedded(name)));
        return new RuleCatalog(rules);
    }

    private static void Try(List<Entry> entries, MatchRun run, int at, List<RuleMatch> matches)
    {
        foreach (var entry in entries)
        {
            (run.CaptureStart, run.CaptureEnd) = (-1, -1);
            if (!entry.Pattern.Matches(run, at))
                continue;
            var (start, end) = run.CaptureStart < 0 ? (at, run.MatchEnd) : (run.CaptureStart, run.CaptureEnd);
            if (end > start)
                matches.Add(new RuleMatch(entry.Rule, start, end));
        }
    }

    private void Index(Entry entry)
    {
        var first = new FirstTokens();
        entry.Pattern.AddFirst(first);
        if (first.IsAny)
            throw new InvalidDataException($"A pattern of the rule {entry.Rule.Id} may begin with anything.");
        foreach (var word in first.Words)
        {
            if (!byWord.TryGetValue(word, out var entries))
                byWord[word] = [entry];
            else if (entries[^1] != entry)
                entries.Add(entry);
        }

        for (var tag = 0; tag < byTag.Length; tag++)
        {
            if (first.Tags.Has((Tag)tag))
                byTag[tag].Add(entry);
        }
    }

    private sealed class Entry(Rule rule, PatternNode pattern)
    {
        public Rule Rule { get; } = rule;

        public PatternNode Pattern { get; } = pattern;
    }
}
