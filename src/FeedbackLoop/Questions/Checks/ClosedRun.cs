namespace FeedbackLoop.Questions.Checks;

/// <summary>More than three questions in a row that yes, no or one of the answers offered is enough for.</summary>
internal static class ClosedRun
{
    private const int MostInARow = 3;

    public static IEnumerable<LintFinding> Check(List<CheckedQuestion> questions, LintRule rule)
    {
        var run = 0;
        foreach (var question in questions)
        {
            run = question.Form is QuestionForm.YesNo or QuestionForm.Choice && question.Types.Count == 0 ? run + 1 : 0;
            if (run == MostInARow + 1)
                yield return question.Finding(rule, "The fourth closed question in a row: an interrogation.", "Put an open question between them, and let them talk.");
        }
    }
}
