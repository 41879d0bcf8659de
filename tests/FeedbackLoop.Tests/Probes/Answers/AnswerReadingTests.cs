using FeedbackLoop.Probes.Answers;

namespace FeedbackLoop.Tests.Probes.Answers;

/// <summary>What an answer says, and what it leaves unsaid.</summary>
internal sealed class AnswerReadingTests
{
    private static IEnumerable<string> SayNothing => AnswerWords.Default.NotKnown.Hits;

    private static IEnumerable<string> SaySomething => AnswerWords.Default.NotKnown.Misses;

    [TestCaseSource(nameof(SayNothing))]
    public void Who_does_not_know_makes_nothing_known(string answer) => Assert.That(AnswerReading.Of(Dimension.Purpose, answer).TellsNothing, Is.True);

    [TestCaseSource(nameof(SaySomething))]
    public void Who_only_doubts_still_answers(string answer) => Assert.That(AnswerReading.Of(Dimension.Purpose, answer).TellsNothing, Is.False);

    [TestCase(Dimension.Quantity, "several")]
    [TestCase(Dimension.Quantity, "quite a lot of them")]
    [TestCase(Dimension.Frequency, "sometimes")]
    [TestCase(Dimension.Deadline, "soon, I think")]
    [TestCase(Dimension.Users, "several users")]
    [TestCase(Dimension.Users, "everyone")]
    [TestCase(Dimension.Reach, "many others")]
    [TestCase(Dimension.Success, "it should be faster")]
    public void A_vague_answer_is_one_in_part(Dimension asked, string answer) => Assert.That(AnswerReading.Of(asked, answer).IsPartial, Is.True);

    [TestCase(Dimension.Quantity, "five")]
    [TestCase(Dimension.Quantity, "some 20 reports")]
    [TestCase(Dimension.Quantity, "none")]
    [TestCase(Dimension.Frequency, "often, about every week")]
    [TestCase(Dimension.Deadline, "soon, by the end of June")]
    [TestCase(Dimension.Users, "several finance managers")]
    [TestCase(Dimension.Success, "it should take two seconds")]
    [TestCase(Dimension.Purpose, "some day they want to drop the spreadsheets")]
    public void An_answer_that_says_enough_is_whole(Dimension asked, string answer) => Assert.That(AnswerReading.Of(asked, answer).IsPartial, Is.False);

    [TestCase("five, all for month-end, we do them in Excel today", Dimension.Workaround, "we do them in Excel today")]
    [TestCase("about 20, every week", Dimension.Frequency, "every week")]
    [TestCase("six. It takes them two hours a week", Dimension.Impact, "It takes them two hours a week")]
    [TestCase("six, when payroll closes", Dimension.Trigger, "when payroll closes")]
    public void An_answer_surely_answers_another_question_too(string answer, Dimension other, string words) =>
        Assert.That(AnswerReading.Of(Dimension.Quantity, answer).Others, Does.Contain(new FoundFact(other, words, IsSure: true)));

    [TestCase(Dimension.Workaround, "they have 20 spreadsheets", Dimension.Quantity)]
    [TestCase(Dimension.Kind, "month-end reports, because the auditors ask for them", Dimension.Purpose)]
    public void What_may_mean_something_else_is_known_in_part(Dimension asked, string answer, Dimension other)
    {
        var found = AnswerReading.Of(asked, answer).Others.Where(fact => fact.Dimension == other);
        Assert.That(found.Select(fact => fact.IsSure), Has.None.True);
    }

    [TestCase("5 reports", "five reports", false)]
    [TestCase("5 reports", "7 reports, counted again", true)]
    [TestCase("2 hours", "20 reports", false)]
    [TestCase("$40k", "40,000", false)]
    [TestCase("no one knows", "one", false)]
    [TestCase("3 of 5", "7", false)]
    public void Numbers_contradict_each_other_where_they_count_the_same(string one, string other, bool contradict) =>
        Assert.That(Contradiction.Is(Said(Dimension.Quantity, one), Said(Dimension.Quantity, other)), Is.EqualTo(contradict));

    [TestCase(Dimension.Frequency, "weekly", "every month", true)]
    [TestCase(Dimension.Frequency, "weekly", "once a week, on Friday", false)]
    [TestCase(Dimension.Flexibility, "a standard set would do", "they want to build their own", true)]
    [TestCase(Dimension.Deadline, "by 30 June", "by the end of July", true)]
    [TestCase(Dimension.Deadline, "2026-06-30", "2026-07-01", true)]
    [TestCase(Dimension.Deadline, "by June", "by 30 June", false)]
    public void Rates_days_and_forms_contradict_each_other(Dimension dimension, string one, string other, bool contradict) =>
        Assert.That(Contradiction.Is(Said(dimension, one), Said(dimension, other)), Is.EqualTo(contradict));

    private static Fact Said(Dimension dimension, string value) => new(dimension, value, new Provenance(Knower.Customer));
}
