using FeedbackLoop.Guides;
using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Reviews;

/// <summary>Which question of a guide counts as asked by which words.</summary>
[TestFixture]
internal sealed class GuideCoverageTests
{
    [TestCase("When did you last miss one of these reports, and what happened?", Dimension.LastOccurrence, "When did you last need one of those reports?")]
    [TestCase("How many more reports do you need: one or two, or closer to thirty?", Dimension.Quantity, "How many reports would that be?")]
    [TestCase("How many more reports do you need: one or two, or closer to thirty?", Dimension.Quantity, "What kind of reports, and how many would that be?")]
    [TestCase("How fast would the export have to be so that the wait no longer matters?", Dimension.Success, "How fast would it have to be?")]
    [TestCase("When did the scheduled export last fail, and what happened?", Dimension.LastOccurrence, "When was the last time you had that?")]
    [TestCase("Who decides on the budget for it?", Dimension.DecisionRole, "And who decides about that?")]
    public void A_question_that_asks_the_same_in_other_words_covers_it(string planned, Dimension dimension, string asked) =>
        Assert.That(Covers(planned, dimension, asked), Is.True);

    [TestCase("How many more reports do you need: one or two, or closer to thirty?", Dimension.Quantity, "How many people work in your team?")]
    [TestCase("Where did our product come in on your last working day?", null, "When did the export last take too long?")]
    [TestCase("How often do you need these reports: each day, or each month?", Dimension.Frequency, "How often do you meet your auditors?")]
    [TestCase("Who decides on the budget for it?", Dimension.DecisionRole, "Who uses the export?")]
    [TestCase("When is a good day for me to come back to you?", null, "When did the export come back to life?")]
    public void A_question_about_something_else_does_not(string planned, Dimension? dimension, string asked) =>
        Assert.That(Covers(planned, dimension, asked), Is.False);

    [Test]
    public void Two_questions_in_one_breath_cover_two()
    {
        var guide = Guide(new GuideQuestion("May I take notes and share them inside our team?"), new GuideQuestion("May I record our talk, so that I can listen rather than write?"), new GuideQuestion("May we quote you, and if so, with your name or without?"));
        Assert.That(Asked(guide, "May I take notes, and may I record this?").Select(question => question.IsCovered), Is.EqualTo(new[] { true, true, false }));
    }

    private static bool Covers(string planned, Dimension? dimension, string asked) => Asked(Guide(new GuideQuestion(planned) { Dimension = dimension }), asked)[0].IsCovered;

    private static Guide Guide(params GuideQuestion[] questions) => new("Discovery interview", 30, [new GuideSection("Details", 30) { Questions = questions }]);

    private static IReadOnlyList<CoveredQuestion> Asked(Guide guide, string asked) => InterviewReview.Of(new HeldInterview(guide, [Sample.Interviewer, Sample.Participant])
    {
        Transcript = TranscriptReader.Read($"Lee Park: {asked}\nKim Ortiz: I see.\nLee Park: Thank you.", "talk.txt"),
    }).Guide;
}
