using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Questions.Rules;

namespace FeedbackLoop.Questions.Checks;

/// <summary>All rules for one question.</summary>
internal static class SingleChecks
{
    public static List<LintFinding> Of(CheckedQuestion question, LintCatalog catalog, Antecedents before)
    {
        var found = new List<LintFinding>();
        foreach (var rule in catalog.Rules)
        {
            if (!rule.IsForSets && !rule.Exempt.Any(type => question.Types.Contains(type)) && Check(question, rule, before) is { } finding)
                found.Add(finding);
        }

        before.Pass(question);
        return found;
    }

    private static LintFinding? Check(CheckedQuestion question, LintRule rule, Antecedents before) => rule.Id switch
    {
        "double-barrelled" => DoubleBarrelled.Check(question, rule) ?? Wording.Check(question, rule),
        "closed" => Closed.Check(question, rule),
        "long" => Length.Check(question, rule),
        "absolute" when Alternatives.AreOffered(question.Text, 0, question.Text.Tokens.Count) => null,
        "unclear-pronoun" => before.AreBefore(question) ? null : UnclearPronoun.Check(question, rule),
        _ => Wording.Check(question, rule),
    };
}
