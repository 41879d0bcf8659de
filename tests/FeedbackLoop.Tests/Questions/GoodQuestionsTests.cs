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
        // Of the same kind, on other trades.
        "What was going on the day you decided to look for something else?",
        "Who was in the room when the decision was made?",
        "Talk me through the morning on which the server went down.",
        "What did you try before you called us?",
        "How did you find out that the figures were wrong?",
        "What did the delay cost your team that week?",
        "Where did you write the numbers down before you had the sheet?",
        "How many hours went into the last audit?",
        "When did this last happen?",
        "What happened right before that?",
        "What made that week harder than the others?",
        "Tell me about a time when a customer complained about an invoice.",
        "What do you have open on your screen when you plan the week?",
        "Could you show me the sheet that you sent to the auditors?",
        "How do new colleagues learn to book a truck?",
        "What did you expect to see when you clicked on \"Orders\"?",
        "Which step of the closing did you do by hand last month?",
        "Who in your company signs off on a purchase like this?",
        "What is at stake for you if the audit fails?",
        "How do you know that a delivery is complete?",
        "What was the first thing you noticed when you logged in?",
        "What stopped you from finishing the form?",
        "How much did you spend on temporary staff last summer?",
        "What would have to be true for the old system to be switched off?",
        "What is the hardest part of handing over a shift?",
        "Why does that matter to the people on the night shift?",
        "What have you already built to get around the missing field?",
        "Who else feels the effect when the list is late?",
        "What happens if the report does not arrive by Friday?",
        "What did I not ask that I should have?",
    ];

    [TestCaseSource(nameof(Questions))]
    public void A_good_question_has_no_findings(string question) =>
        Assert.That(QuestionLinter.Default.Lint(question).Select(finding => $"{finding.Rule}: {finding.Message}"), Is.Empty);
}
