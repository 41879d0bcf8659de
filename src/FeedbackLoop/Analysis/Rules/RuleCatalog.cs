using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>All rules, in the order of their files, indexed by what a match may begin with.</summary>
internal sealed class RuleCatalog
{
    private const int Few = 500;

    private static readonly Lazy<RuleCatalog> Loaded = new(Load);

    private readonly HashIndex byWord = new(capacity: 12_000, buckets: 4096);
    private readonly List<Entry>[] byTag = new List<Entry>[(int)Tag.PossessiveMark + 1];
    private readonly List<Entry> entries = [];

    // To gather what a pattern needs is worth it for one that is tried again and again, and not in a process that reads a statement or two.
    private int tokensRead;

    public RuleCatalog(IEnumerable<Rule> rules)
    {
        for (var tag = 0; tag < byTag.Length; tag++)
            byTag[tag] = [];
        var first = new FirstTokens();
        foreach (var rule in rules)
        {
            foreach (var pattern in rule.Patterns)
                entries.Add(new Entry(rule, pattern));
        }

        for (var entry = entries.Count - 1; entry >= 0; entry--)   // from behind, since the index gives what was added last first
            Index(entry, first);
        for (var tag = 0; tag < byTag.Length; tag++)
            byTag[tag].Reverse();
    }

    /// <summary>The rules that come with the library.</summary>
    public static RuleCatalog Default => Loaded.Value;

    /// <summary>Every match of every rule, in the order of the text; at each place in the order of the rules.</summary>
    public List<RuleMatch> Find(ParsedText text) => Find(text, new MatchRun(text));

    /// <summary>Every match, tried in <paramref name="run"/>, which counts the steps.</summary>
    public List<RuleMatch> Find(ParsedText text, MatchRun run)
    {
        var matches = new List<RuleMatch>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (at == text.SentenceStart(at))
            {
                run.Enter(at, text.SentenceEnd(at));
                tokensRead = Math.Min(tokensRead + run.End - at, Few + 1);
            }

            var tried = -1;   // a pattern that names the word twice stands there twice, one behind the other
            for (var place = byWord.First(text.Tokens[at].Hash); place >= 0; place = byWord.Next(place))
            {
                if (byWord.Value(place) != tried)
                    Try(entries[tried = byWord.Value(place)], run, at, matches);
            }

            foreach (var entry in byTag[(int)text.Tags[at]])
                Try(entry, run, at, matches);
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

    private void Try(Entry entry, MatchRun run, int at, List<RuleMatch> matches)
    {
        if (tokensRead > Few && !entry.Needs.AreMetBy(run.Ahead(at)))
            return;
        (run.CaptureStart, run.CaptureEnd) = (-1, -1);
        if (!entry.Pattern.Matches(run, at))
            return;
        var (start, end) = run.CaptureStart < 0 ? (at, run.MatchEnd) : (run.CaptureStart, run.CaptureEnd);
        if (end > start)
            matches.Add(new RuleMatch(entry.Rule, start, end));
    }

    private void Index(int at, FirstTokens first)
    {
        first.Clear();
        var entry = entries[at];
        entry.Pattern.AddFirst(first);
        if (first.IsAny)
            throw new InvalidDataException($"A pattern of the rule {entry.Rule.Id} may begin with anything.");
        for (var word = 0; word < first.Words.Count; word++)
            byWord.Add(first.Words[word], at);
        for (var tag = 0; tag < byTag.Length; tag++)
        {
            if (first.Tags.Has((Tag)tag))
                byTag[tag].Add(entry);
        }
    }

    private sealed class Entry(Rule rule, PatternNode pattern)
    {
        private Needs? needs;

        public Rule Rule { get; } = rule;

        public PatternNode Pattern { get; } = pattern;

        /// <summary>What a sentence must have, gathered at the first call.</summary>
        public Needs Needs => needs ??= Gather();

        private Needs Gather()
        {
            var found = new Needs();
            Pattern.AddNeeds(found);
            return found;
        }
    }
}
