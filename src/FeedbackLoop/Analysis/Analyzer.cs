using FeedbackLoop.Analysis.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Analysis;

/// <summary>Reads a statement: who is said to speak, what is asked for, its topics, stated facts and signals.</summary>
/// <remarks>Thread-safe and pure: the same text gives the same reading. Any text is read, and no text makes it throw.</remarks>
public sealed class Analyzer
{
    private readonly RuleCatalog rules;

    private Analyzer(RuleCatalog rules) => this.rules = rules;

    /// <summary>The analyzer with the rules and lexicons that come with the library.</summary>
    public static Analyzer Default { get; } = new(RuleCatalog.Default);

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">One statement, of any length; blank text gives a reading without findings.</param>
    public Reading Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parsed = ParsedText.Parse(text);
        var findings = new Findings(parsed, rules.Find(parsed));
        var signals = SignalFinder.Find(findings);
        var speaker = SpeakerFinder.Find(findings);
        var facts = FactFinder.Find(findings, speaker);
        var kind = AskKinds.Of(findings, signals, facts);
        var topics = TopicFinder.Find(findings, speaker, facts);
        var actions = ActionFinder.Find(findings, kind);
        return new Reading(text, kind)
        {
            Speaker = speaker,
            Asks = AskFinder.Find(findings, kind, topics, actions),
            Topics = topics.Best(new TextSpan(0, text.Length)),
            Actions = actions,
            Behaviors = BehaviorFinder.Find(findings, facts),
            Facts = facts,
            Signals = signals,
        };
    }
}
