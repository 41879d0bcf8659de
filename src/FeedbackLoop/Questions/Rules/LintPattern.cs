using FeedbackLoop.Analysis.Rules.Nodes;
using FeedbackLoop.Analysis.Rules;

namespace FeedbackLoop.Questions.Rules;

/// <summary>A rule of <c>Data/linting</c> that patterns can say.</summary>
/// <param name="Id">Its name, unique over all files; up to the first dot it names the rule that it belongs to: <c>leading.tag</c>.</param>
/// <param name="Patterns">The patterns, each tried on its own.</param>
internal sealed record LintPattern(string Id, IReadOnlyList<PatternNode> Patterns)
{
    /// <summary>What stands behind the dot of the name: the form, type, part or dimension that a match speaks for.</summary>
    public string Name => Id[(Id.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>What stands before the dot.</summary>
    public string Family => Id[..Math.Max(0, Id.IndexOf('.', StringComparison.Ordinal))];

    /// <summary>What is wrong with what was matched; <c>{words}</c> stands for it. Empty where a match is no finding.</summary>
    public string Message { get; init; } = "";

    /// <summary>What to ask instead; empty where there is nothing general to say.</summary>
    public string Suggestion { get; init; } = "";

    /// <summary>Sentences in which it must find what stands between « and ».</summary>
    public IReadOnlyList<string> Hits { get; init; } = [];

    /// <summary>Sentences in which it must find nothing.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];
}
