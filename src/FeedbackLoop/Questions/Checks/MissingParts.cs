using FeedbackLoop.Questions.Rules;

namespace FeedbackLoop.Questions.Checks;

/// <summary>What every interview needs and this set lacks.</summary>
internal static class MissingParts
{
    public static IEnumerable<LintFinding> Check(List<CheckedQuestion> questions, LintCatalog catalog)
    {
        var first = questions.Find(question => !question.Types.Contains(QuestionType.Consent)) ?? questions[0];
        var last = questions[^1];
        if (first.Form.IsClosed() && !first.Is("opener"))
            yield return first.Finding(catalog.Rule("no-opener"), "It begins with a closed question.", "Begin with something easy that they can tell about: \"What is your work about, in your own words?\"");
        if (!questions.Exists(question => question.Is("last_instance")))
            yield return last.Finding(catalog.Rule("no-last-instance"), "No question asks for the last time it happened.", "Ask for one case: \"Tell me about the last time this came up.\"");
        if (!questions.Exists(question => question.Is("who_else")))
            yield return last.Finding(catalog.Rule("no-who-else"), "No question asks who else to talk to.", "Add: \"Who else should we talk to about this?\"");
        if (!questions.Skip(1).Any(question => question.Is("closing")))
            yield return last.Finding(catalog.Rule("no-closing"), "No question asks what was not asked, or what happens next.", "Add: \"What should I have asked that I did not?\"");
    }
}
