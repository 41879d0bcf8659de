using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>How well an interview was asked. Without a transcript, or where no speaker is an interviewer, it knows only what the notes show.</summary>
/// <param name="Guide">The questions of the guide, and which of them were asked.</param>
/// <param name="Probes">The probes that the guide asks, in its order, as they stand now.</param>
/// <param name="Asked">The questions of the interviewers in their order, with what the linter found.</param>
/// <param name="Parts">What every interview needs, and whether it was there; empty where nothing is known of the questions.</param>
/// <param name="MissedFollowUps">The vague answers that were left standing, in their order.</param>
public sealed record InterviewReview(
    IReadOnlyList<CoveredQuestion> Guide,
    IReadOnlyList<TrackedProbe> Probes,
    IReadOnlyList<SpokenQuestion> Asked,
    IReadOnlyList<ReviewedPart> Parts,
    IReadOnlyList<MissedFollowUp> MissedFollowUps)
{
    /// <summary>Who talked how much; null without a transcript.</summary>
    public TalkTime? Talk { get; init; }

    /// <summary>The interviewers as <see cref="Talk"/> names them; empty where no speaker is known to be one.</summary>
    public IReadOnlyList<string> Interviewers { get; init; } = [];

    /// <summary>The longest turn of an interviewer, and where it begins; null where it is not known.</summary>
    public Monologue? Monologue { get; init; }

    /// <summary>What somebody promised.</summary>
    public IReadOnlyList<InterviewNote> Commitments { get; init; } = [];

    /// <summary>The review in numbers, to be compared.</summary>
    public required ReviewFigures Figures { get; init; }

    /// <summary>Reviews an interview.</summary>
    /// <param name="interview">What there is of it. The same gives the same review.</param>
    public static InterviewReview Of(HeldInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var questioning = Questioning.In(interview);
        var talk = interview.Transcript is { } transcript ? TalkTime.Of(transcript, interview.Speakers) : null;
        string[] interviewers = [.. (talk?.Speakers ?? []).Select(speaker => speaker.Speaker).OfType<string>().Where(name => interview.RoleOf(name) == ParticipantRole.Interviewer)];
        var guide = GuideCoverage.Of(interview, questioning.Asked);
        var (missed, answers) = FollowUps.Of(questioning);
        var monologue = Monologue.Of(interview, talk, interviewers);
        SpokenQuestion[] asked = [.. questioning.Asked.Select(question => question.Question)];
        var probes = interview.Probes.ToDictionary(probe => probe.Id);
        return new InterviewReview(
            guide,
            [.. guide.SelectMany(question => question.Stop.Question!.Serves).Distinct().Select(id => probes.GetValueOrDefault(id)).OfType<TrackedProbe>()],
            asked,
            interviewers.Length == 0 ? [] : PartsAsked.Of(interview, questioning.Asked),
            missed)
        {
            Talk = talk,
            Interviewers = interviewers,
            Monologue = monologue,
            Commitments = [.. interview.Notes.Where(note => note.Kind == NoteKind.Commitment)],
            Figures = new ReviewFigures
            {
                InterviewerShare = interviewers.Length == 0 ? null : talk!.ShareOf(interviewers),
                LongestTurn = monologue?.Time,
                Covered = ReviewFigures.Part(guide.Count(question => question.IsCovered), guide.Count),
                Faulty = ReviewFigures.Part(asked.Count(question => question.IsFaulty), asked.Length),
                LeftStanding = ReviewFigures.Part(missed.Count, answers),
            },
        };
    }
}
