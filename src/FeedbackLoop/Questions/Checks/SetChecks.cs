using FeedbackLoop.Questions.Rules;

namespace FeedbackLoop.Questions.Checks;

/// <summary>All rules for questions that are asked one after the other.</summary>
internal static class SetChecks
{
    /// <summary>From how many questions on a set is taken for a guide.</summary>
    private const int FewestOfGuide = 5;

    public static IEnumerable<LintFinding> Of(List<CheckedQuestion> questions, LintCatalog catalog, SetRules together)
    {
        if (questions.Count == 0 || (questions.Count == 1 && together == SetRules.Auto))
            return [];
        var found = ClosedRun.Check(questions, catalog.Rule("closed-run"))
            .Concat(TopicHopping.Check(questions, catalog.Rule("topic-hopping")))
            .Concat(AskedTwice.Check(questions, catalog.Rule("asked-twice")));
        return questions.Count >= FewestOfGuide || together == SetRules.On ? found.Concat(MissingParts.Check(questions, catalog)) : found;
    }
}
