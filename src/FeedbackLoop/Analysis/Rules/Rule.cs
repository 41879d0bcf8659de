using FeedbackLoop.Analysis.Rules.Nodes;

namespace FeedbackLoop.Analysis.Rules;

/// <summary>A rule of <c>Data/rules</c>: patterns, and what their matches are.</summary>
/// <param name="Id">Its name, unique over all files: <c>purpose.so-that</c>.</param>
/// <param name="Finds">What a match is.</param>
/// <param name="Value">The <see cref="Dimension"/>, <see cref="SignalKind"/>, <see cref="SpeakerKind"/> or <see cref="AskKind"/> that is found, as a number; 0 for topics and actions.</param>
/// <param name="Patterns">The patterns, each tried on its own.</param>
internal sealed record Rule(string Id, Finding Finds, int Value, IReadOnlyList<PatternNode> Patterns)
{
    /// <summary>How sure the rule is against others that find the same sort of thing; 1 unless the file says otherwise.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether what is found is only hinted at, so that the rest may still be asked for.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Sentences in which the rule must find what stands between « and ».</summary>
    public IReadOnlyList<string> Hits { get; init; } = [];

    /// <summary>Sentences in which the rule must find nothing.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];
}

/// <summary>What a rule finds.</summary>
internal enum Finding
{
    Fact,
    Signal,
    Speaker,
    Ask,
    Topic,
    Action,

    /// <summary>What something of the product is to do.</summary>
    Behavior,

    /// <summary>What is said not to be wanted.</summary>
    Refusal,

    /// <summary>Where another ask begins.</summary>
    FurtherAsk,
}

/// <summary>A stretch of tokens that a rule found; <paramref name="End"/> is not included.</summary>
internal sealed record RuleMatch(Rule Rule, int Start, int End);
