namespace FeedbackLoop.Questions;

/// <summary>A rule of the question linter.</summary>
/// <param name="Id">Its name: <c>double-barrelled</c>.</param>
/// <param name="Severity">How much its findings matter.</param>
/// <param name="Says">What is wrong with a question that it finds, in one sentence.</param>
public sealed record LintRule(string Id, LintSeverity Severity, string Says)
{
    /// <summary>Whether it looks at the questions of a set together, and at no single one.</summary>
    public bool IsForSets { get; init; }

    /// <summary>The types of questions that it leaves alone.</summary>
    public IReadOnlyList<QuestionType> Exempt { get; init; } = [];

    /// <summary>Questions that it must find.</summary>
    internal IReadOnlyList<string> Hits { get; init; } = [];

    /// <summary>Questions that it must leave alone.</summary>
    internal IReadOnlyList<string> Misses { get; init; } = [];
}
