using FeedbackLoop.Questions;
using FeedbackLoop.Tests.Conventions;

namespace FeedbackLoop.Tests.Questions;

public sealed class OpenOrClosedTests
{
    [Test]
    public void Open_questions_are_told_from_closed_ones()
    {
        var labelled = File.ReadLines(Path.Combine(Repository.Root, "tests", "FeedbackLoop.Tests", "Questions", "OpenOrClosed.tsv")).Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
        var wrong = labelled.Where(pair => QuestionForms.Of(pair[1]).IsClosed() != (pair[0] == "closed")).Select(pair => pair[1]).ToList();

        Assert.That(wrong, Has.Count.LessThan(labelled.Count / 20), string.Join('\n', wrong));
    }

    [TestCase("Do you use reports?", QuestionForm.YesNo)]
    [TestCase("And that works?", QuestionForm.YesNo)]
    [TestCase("By hand, or with a tool?", QuestionForm.Choice)]
    [TestCase("How many?", QuestionForm.Fact)]
    [TestCase("How sure are you, on a scale of one to ten?", QuestionForm.Fact)]
    [TestCase("Any idea why it stopped?", QuestionForm.Open)]
    [TestCase("Okay, so, given that, wh-what did you do?", QuestionForm.Open)]
    [TestCase("", QuestionForm.YesNo)]
    public void The_form_says_what_answers_it(string question, QuestionForm form) =>
        Assert.That(QuestionForms.Of(question), Is.EqualTo(form));

    [TestCase("Do you have a process for refunds?", "What process do you have for refunds?")]
    [TestCase("Is there a list of open orders?", "What list of open orders is there?")]
    [TestCase("Have you ever tried another tool?", "When did you last try another tool?")]
    [TestCase("Okay, so do you export orders?", "How do you export orders?")]
    public void The_open_form_of_a_closed_question_is_suggested_where_it_can_be_told(string question, string open) =>
        Assert.That(QuestionLinter.Default.Lint(question).Single(finding => finding.Rule == "closed").Suggestion, Is.EqualTo($"Say: \"{open}\""));
}
