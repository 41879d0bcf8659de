using FeedbackLoop.Questions;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>A question that an interviewer asked.</summary>
/// <param name="Text">The question, without hesitations and stutters.</param>
/// <param name="Form">How it lets itself be answered.</param>
/// <param name="Place">Where it was asked.</param>
/// <param name="By">Who asked it.</param>
public sealed record SpokenQuestion(string Text, QuestionForm Form, SpokenPlace Place, string By)
{
    /// <summary>What the linter found in it, as far as it holds for a question that is spoken.</summary>
    public IReadOnlyList<LintFinding> Findings { get; init; } = [];

    /// <summary>Whether the linter found an error or a warning.</summary>
    public bool IsFaulty => Findings.Any(finding => finding.Severity >= LintSeverity.Warning);
}
