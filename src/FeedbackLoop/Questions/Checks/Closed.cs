namespace FeedbackLoop.Questions.Checks;

/// <summary>Questions that yes or no answers, where nothing excuses them.</summary>
internal static class Closed
{
    public static LintFinding? Check(CheckedQuestion question, LintRule rule)
    {
        if (question.Form != QuestionForm.YesNo || question.Types.Contains(QuestionType.Invitation))
            return null;
        var open = OpenQuestion.For(question.Text);
        return question.Finding(rule, "Yes or no is all that it asks for.", open is null || IsNoBetter(open) ? "Begin with What or How." : $"Say: \"{open}\"");
    }

    // "Is it annoying?" would become "How annoying is it?", which leads; and "Would you use it?" is a guess in any form.
    private static bool IsNoBetter(string open) =>
        new CheckedQuestion(new QuestionLine(1, open)).Matches.Any(match => match.Pattern.Family is "leading" or "hypothetical" or "fluff");
}
