namespace FeedbackLoop.Questions.Checks;

/// <summary>What patterns find in one question: leading, hypothetical, vague and the like.</summary>
internal static class Wording
{
    public static LintFinding? Check(CheckedQuestion question, LintRule rule)
    {
        foreach (var match in question.Matches)
        {
            if (match.Pattern.Family != rule.Id)
                continue;
            var words = question.Text.Span(match.Start, match.End).Of(question.Line.Text);
            var suggestion = match.Pattern.Suggestion;
            return question.Finding(rule, match.Start, match.End, match.Pattern.Message.Replace("{words}", words, StringComparison.Ordinal), suggestion.Length == 0 ? null : suggestion);
        }

        return null;
    }
}
