namespace FeedbackLoop.Questions.Rules;

/// <summary>A stretch of tokens that a pattern found; <paramref name="End"/> is not included.</summary>
internal sealed record PatternMatch(LintPattern Pattern, int Start, int End);
