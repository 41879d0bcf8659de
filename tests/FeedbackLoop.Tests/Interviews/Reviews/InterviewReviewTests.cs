using FeedbackLoop.Analysis;
using FeedbackLoop.Interviews.Reviews;

namespace FeedbackLoop.Tests.Interviews.Reviews;

/// <summary>The interview in <c>export.vtt</c>: what went well in it, and what did not.</summary>
[TestFixture]
internal sealed class InterviewReviewTests
{
    private static readonly InterviewReview Review = InterviewReview.Of(Sample.Export);

    [Test]
    public void It_tells_which_questions_of_the_guide_were_asked_in_whatever_words_and_which_were_not() =>
        Assert.That(Review.Guide.Select(question => question.Asked?.Text), Is.EqualTo(new[]
        {
            "May I take notes and share them inside our team?",
            "So, what is your work about, in your own words?",
            null,
            "When did it last fail?",
            null,
            null,
            "Is there anybody else we should speak with about the export?",
            null,
        }));

    [Test]
    public void It_runs_what_we_asked_through_the_linter_and_says_where_each_question_stands() =>
        Assert.That(
            Review.Asked.SelectMany(question => question.Findings.Select(finding => (question.Place.Line, finding.Rule))),
            Is.EqualTo(new[] { (37, "double-barrelled"), (45, "closed"), (69, "leading"), (69, "closed"), (81, "hypothetical") }));

    [Test]
    public void It_lists_vague_answers_that_nobody_asked_on() =>
        Assert.That(
            Review.MissedFollowUps.Select(missed => (missed.Kind, missed.Words, missed.Place.Line)),
            Is.EqualTo(new[] { (SignalKind.SubjectiveQuality, "intuitive", 33), (SignalKind.VagueCount, "several", 41), (SignalKind.Hedge, "Maybe", 73) }));

    [Test]
    public void The_words_of_a_vague_answer_stand_in_the_transcript_where_it_says()
    {
        foreach (var missed in Review.MissedFollowUps)
            Assert.That(missed.Span.Of(Sample.Export.Transcript!.Text), Is.EqualTo(missed.Words));
    }

    [Test]
    public void It_measures_who_talked_and_finds_the_sales_pitch()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Review.Figures.InterviewerShare, Is.EqualTo(0.54).Within(0.01));
            Assert.That(Review.Monologue!.Place.Line, Is.EqualTo(77));
            Assert.That(Review.Monologue.IsLong, Is.True);
            Assert.That(Review.Talk!.Speakers.Sum(speaker => speaker.Turns), Is.EqualTo(24));
        });
    }

    [Test]
    public void It_says_what_every_interview_needs_and_this_one_lacks() =>
        Assert.That(
            Review.Parts.Select(part => (part.Part, part.IsThere)),
            Is.EqualTo(new[] { (InterviewPart.Consent, true), (InterviewPart.Opener, true), (InterviewPart.LastTime, true), (InterviewPart.WhoElse, true), (InterviewPart.Closing, false) }));

    [Test]
    public void It_shows_where_the_probes_of_the_guide_stand() =>
        Assert.That(Review.Probes.Select(probe => probe.Status), Is.EqualTo(new[] { ProbeStatus.Answered, ProbeStatus.Open, ProbeStatus.Waived }));

    [Test]
    public void The_same_interview_gives_the_same_review() =>
        Assert.That(InterviewReview.Of(Sample.Export).Figures, Is.EqualTo(Review.Figures));
}
