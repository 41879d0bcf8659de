using FeedbackLoop.Questions;

namespace FeedbackLoop.Tests.Questions;

/// <summary>Questions of the kind that the books on interviewing recommend, in our words: the linter has nothing to say of them.</summary>
public sealed class GoodQuestionsTests
{
    private static readonly string[] Questions =
    [
        // The Mom Test: their life, the past, what it costs, who else.
        "Talk me through the last time you closed the month.",
        "Why do the auditors want that report on paper?",
        "What are the implications of a late report?",
        "What else have you tried?",
        "Where does the money for tools like this come from?",
        "Who else should I talk to?",
        "Is there anything else I should have asked?",
        "How are you dealing with missing figures now?",
        // Continuous Discovery Habits: one story.
        "Tell me about the last time you watched a film at home.",
        "What happened first?",
        "What did you do next?",
        // SPIN: situation, problem, implication, pay-off.
        "How do the invoices get from your system to theirs?",
        "Where do errors creep in when figures are typed by hand?",
        "What effect does a wrong figure have on the people who plan with it?",
        "What would a day without typing figures free your people to do?",
        // Just Enough Research: work, tools, people.
        "What did you do yesterday, from the first coffee on?",
        "Which tools did you have open, and for what?",
        // Switch interviews: back from the event.
        "When did you first realise that the old tool would not do?",
        "What was going on at work when you started to look around?",
        "What almost kept you from switching?",
        // Interviewing Users, and critical incidents.
        "Could you show me how you set up a new account?",
        "What surprised you?",
        "May I take notes?",
        "What should I have asked that I did not?",
    ];

    [TestCaseSource(nameof(Questions))]
    public void A_good_question_has_no_findings(string question) =>
        Assert.That(QuestionLinter.Default.Lint(question).Select(finding => $"{finding.Rule}: {finding.Message}"), Is.Empty);
}
