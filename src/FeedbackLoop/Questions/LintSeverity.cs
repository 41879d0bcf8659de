namespace FeedbackLoop.Questions;

/// <summary>How much a finding of the linter matters, the least first.</summary>
public enum LintSeverity
{
    /// <summary>Worth a thought.</summary>
    Note,
    /// <summary>The answers will be poorer.</summary>
    Warning,
    /// <summary>The answers cannot be relied on.</summary>
    Error,
}
