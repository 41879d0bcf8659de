using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Reviews;

/// <summary>What counts as a question in a conversation, and what as a missed one.</summary>
[TestFixture]
internal sealed class SpokenQuestionTests
{
    [Test]
    public void A_question_that_ends_in_the_next_cue_is_one_question()
    {
        var review = Sample.Review("Lee Park: How do you close", "Lee Park: the month?", "Kim Ortiz: By hand.");
        Assert.That(review.Asked.Select(question => question.Text), Is.EqualTo(new[] { "How do you close the month?" }));
    }

    [TestCase("Can you hear me?")]
    [TestCase("Right?")]
    [TestCase("By hand?")]
    [TestCase("Thanks, that was very good to hear.")]
    public void Small_talk_and_nods_are_no_questions(string words) =>
        Assert.That(Sample.Review("Lee Park: How do you close the month?", "Kim Ortiz: By hand.", $"Lee Park: {words}", "Kim Ortiz: Yes.").Asked, Has.Count.EqualTo(1));

    [Test]
    public void An_invitation_needs_no_question_mark() =>
        Assert.That(Sample.Review("Lee Park: Are you there, Kim? Tell me about the last time you closed the month.", "Kim Ortiz: On Friday.").Asked.Select(question => question.Text), Does.Contain("Tell me about the last time you closed the month."));

    [Test]
    public void Giving_back_what_was_heard_is_no_closed_question()
    {
        var review = Sample.Review("Lee Park: How do you send the pack?", "Kim Ortiz: I mail the pack on Friday.", "Lee Park: So you mail the pack on Friday?", "Kim Ortiz: Yes.");
        Assert.That(review.Asked[1].Findings, Is.Empty);
    }

    [Test]
    public void Words_of_the_participant_are_never_judged() =>
        Assert.That(Sample.Review("Lee Park: How do you send the pack?", "Kim Ortiz: Don't you think that it is obvious? Would you build it?").Asked, Has.Count.EqualTo(1));

    [TestCase("How many are several?")]
    [TestCase("Which ones?")]
    [TestCase("Tell me more about that.")]
    [TestCase("Several? What are they?")]
    public void A_vague_answer_that_is_asked_on_is_not_missed(string next) =>
        Assert.That(Sample.Review("Lee Park: What do you export?", "Kim Ortiz: There are several reports.", $"Lee Park: {next}", "Kim Ortiz: Four.", "Lee Park: Who else should we talk to?", "Kim Ortiz: Ravi.").MissedFollowUps, Is.Empty);

    [Test]
    public void A_nod_leaves_a_vague_answer_standing() =>
        Assert.That(Sample.Review("Lee Park: What do you export?", "Kim Ortiz: There are several reports.", "Lee Park: Mhm, okay.", "Kim Ortiz: Yes.", "Lee Park: Who pays for it?", "Kim Ortiz: Dana.").MissedFollowUps, Has.Count.EqualTo(1));

    [Test]
    public void A_figure_in_the_same_sentence_makes_an_answer_clear() =>
        Assert.That(Sample.Review("Lee Park: What do you export?", "Kim Ortiz: A lot of reports, about 40 reports a month.", "Lee Park: Who pays for it?", "Kim Ortiz: Dana.").MissedFollowUps, Is.Empty);

    [TestCase("I close the books each month and walk the auditors through everything.")]
    [TestCase("It would also be great if we could approve invoices from the phone.")]
    [TestCase("Great, thank you.")]
    public void Words_that_only_sound_vague_call_for_no_question(string answer) =>
        Assert.That(Sample.Review("Lee Park: What is your work about?", $"Kim Ortiz: {answer}", "Lee Park: Who pays for it?", "Kim Ortiz: Dana.").MissedFollowUps, Is.Empty);

    [TestCase("Everything breaks at the end of the month.")]
    [TestCase("The export is great.")]
    public void Words_that_leave_no_exception_or_only_praise_call_for_one(string answer) =>
        Assert.That(Sample.Review("Lee Park: What is your work about?", $"Kim Ortiz: {answer}", "Lee Park: Who pays for it?", "Kim Ortiz: Dana.").MissedFollowUps, Has.Count.EqualTo(1));

    [Test]
    public void The_last_answer_of_all_cannot_be_missed() =>
        Assert.That(Sample.Review("Lee Park: What do you export?", "Kim Ortiz: There are several reports.").MissedFollowUps, Is.Empty);

    [Test]
    public void Without_a_known_interviewer_only_talk_time_is_known()
    {
        var review = InterviewReview.Of(new HeldInterview(Sample.Guide, []) { Transcript = TranscriptReader.Read("Lee: Do you use it?\nKim: Yes.", "talk.txt") });
        Assert.Multiple(() =>
        {
            Assert.That(review.Talk!.Speakers, Has.Count.EqualTo(2));
            Assert.That(review.Asked, Is.Empty);
            Assert.That(review.Parts, Is.Empty);
            Assert.That(review.Figures.InterviewerShare, Is.Null);
        });
    }

    [Test]
    public void Without_a_transcript_notes_show_what_was_asked()
    {
        var note = new InterviewNote(1, Guid.Empty, 3, NoteKind.Answer, "Finance, in Lyon.") { Stop = 2 };
        var promise = new InterviewNote(2, Guid.Empty, 3, NoteKind.Commitment, "Kim sends the pack.");
        var review = InterviewReview.Of(new HeldInterview(Sample.Guide, [Sample.Interviewer, Sample.Participant]) { Notes = [note, promise] });
        Assert.Multiple(() =>
        {
            Assert.That(review.Guide.Where(question => question.IsCovered).Select(question => question.Noted), Is.EqualTo(new[] { note }));
            Assert.That(review.Commitments, Is.EqualTo(new[] { promise }));
            Assert.That(review.Talk, Is.Null);
        });
    }

    [Test]
    public void Medians_are_of_those_that_know_the_number()
    {
        var median = ReviewFigures.MedianOf([new ReviewFigures { InterviewerShare = 0.2 }, new ReviewFigures { InterviewerShare = 0.4, LongestTurn = TimeSpan.FromSeconds(30) }, new ReviewFigures { InterviewerShare = 0.9 }, new ReviewFigures()]);
        Assert.That(median, Is.EqualTo(new ReviewFigures { InterviewerShare = 0.4, LongestTurn = TimeSpan.FromSeconds(30) }));
    }
}
