using FeedbackLoop.Questions;

namespace FeedbackLoop.Tests.Questions;

public sealed class QuestionSetTests
{
    private static readonly string[] Guide =
    [
        "May I take notes?", "What is your work about?", "Tell me about the last time you exported the orders.", "What happened then?", "What did it cost you that time?",
        "Who else should we talk to?", "What should I have asked that I did not?",
    ];

    [Test]
    public void A_sound_guide_has_no_findings() => Assert.That(Rules(Guide), Is.Empty);

    [TestCase(1, "no-opener", "How many people are on your team?")]
    [TestCase(2, "no-last-instance", "How do you export the orders?")]
    [TestCase(5, "no-who-else", "Where do the orders come from?")]
    [TestCase(6, "no-closing", "Where do the orders come from?")]
    public void A_guide_that_lacks_a_part_is_told_so(int at, string rule, string instead)
    {
        string[] guide = [.. Guide];
        guide[at] = instead;
        Assert.That(Rules(guide), Does.Contain(rule));
    }

    [Test]
    public void The_fourth_closed_question_in_a_row_is_found_once() =>
        Assert.That(Rules("Do you export orders?", "Is the import fast?", "Can you print invoices?", "Did you try the new screen?", "Are your clerks trained?").Count(rule => rule == "closed-run"), Is.EqualTo(1));

    [TestCase("How do you export the orders?", "How, the orders, do you export?")]
    [TestCase("How often do you export the orders?", "How many times were the orders exported?")]
    public void What_is_asked_before_is_not_asked_again(string first, string second) =>
        Assert.That(Rules(first, "What did it cost you?", second), Does.Contain("asked-twice"));

    [Test]
    public void The_same_sort_of_fact_about_another_thing_is_no_repetition() =>
        Assert.That(Rules("How often do you export orders?", "How often do you print labels?"), Is.Empty);

    [Test]
    public void A_topic_that_was_left_and_comes_back_is_found()
    {
        var findings = Findings("How do you export orders?", "Where do the orders go?", "Who prints the labels?", "Where are the labels kept?", "What went wrong with orders in May?", "What surprised you?", "What did you learn?", "How did it end?", "What changed?");
        Assert.That(findings.Where(finding => finding.Rule == "topic-hopping").Select(finding => (finding.Start.Line, finding.Message)), Is.EqualTo(new[] { (5, "It comes back to \"order\", which was left in line 3.") }));
    }

    [Test]
    public void Few_questions_are_no_guide_unless_it_is_said()
    {
        Assert.That(Rules("How do you export orders?"), Is.Empty);
        Assert.That(QuestionLinter.Default.Lint(Set("How do you export orders?"), SetRules.On), Is.Not.Empty);
    }

    private static QuestionSet Set(params string[] questions) => new([.. questions.Select((text, at) => new QuestionLine(at + 1, text))]);

    private static IReadOnlyList<LintFinding> Findings(params string[] questions) => QuestionLinter.Default.Lint(Set(questions));

    private static List<string> Rules(params string[] questions) => [.. Findings(questions).Select(finding => finding.Rule).Where(rule => rule is not "closed")];
}
