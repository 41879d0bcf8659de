using System.Data.Common;
using FeedbackLoop.Interviews.Reviews;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Reviews an interview by its last transcript and its notes, beside the interviews that the same interviewers held before.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is no such interview.</returns>
    public Task<InterviewReport?> ReviewInterviewAsync(long id, CancellationToken cancellationToken = default) => database.ReadAsync(
        connection =>
        {
            if (Interview(connection, id) is not { } detail)
                return null;
            var held = Held(connection, detail);
            return new InterviewReport(detail.Interview, held, InterviewReview.Of(held))
            {
                HeldOn = Moment(detail.Interview) is { } moment ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, options.TimeProvider.LocalTimeZone).DateTime) : null,
                Highlights = detail.Highlights,
                Before = Before(connection, detail.Interview, cancellationToken),
            };
        },
        cancellationToken);

    private static ReviewComparison? Before(DbConnection connection, Interview interview, CancellationToken cancellationToken)
    {
        var figures = new List<ReviewFigures>();
        foreach (var earlier in EarlierOf(connection, interview))
        {
            cancellationToken.ThrowIfCancellationRequested();
            figures.Add(InterviewReview.Of(Held(connection, Interview(connection, earlier.Id)!)).Figures);
        }

        return figures.Count == 0 ? null : new ReviewComparison(figures.Count, ReviewFigures.MedianOf(figures));
    }

    /// <summary>The last interviews with a transcript before this one, of those who ask in it.</summary>
    private static IEnumerable<Interview> EarlierOf(DbConnection connection, Interview interview) => Interviewers(interview)
        .SelectMany(name => InterviewTable.List(connection, new InterviewFilter { With = name, Limit = null })
            .Where(summary => summary.Transcripts > 0 && Interviewers(summary.Interview).Contains(name, StringComparer.Ordinal)))
        .Select(summary => summary.Interview)
        .DistinctBy(earlier => earlier.Id)
        .Where(earlier => (Moment(earlier) ?? earlier.PlannedAt, earlier.Id).CompareTo((Moment(interview) ?? interview.PlannedAt, interview.Id)) < 0)
        .OrderByDescending(earlier => Moment(earlier) ?? earlier.PlannedAt)
        .ThenByDescending(earlier => earlier.Id)
        .Take(ReviewLimits.ComparedInterviews);

    private static IEnumerable<string> Interviewers(Interview interview) =>
        interview.Participants.Where(participant => participant.Role == ParticipantRole.Interviewer).Select(participant => participant.Name);

    private static DateTimeOffset? Moment(Interview interview) => interview.BegunAt ?? interview.StartsAt;

    private static HeldInterview Held(DbConnection connection, InterviewDetail detail)
    {
        var last = TranscriptTable.Last(connection, detail.Interview.Id);
        var asked = detail.Guide.Sections.SelectMany(section => section.Questions).SelectMany(question => question.Serves).Select(probe => probe.Feedback).Distinct();
        return new HeldInterview(detail.Guide, detail.Interview.Participants)
        {
            Transcript = last is null ? null : Read(last, TranscriptTable.Lines(connection, last.Id)),
            Speakers = last is null ? new Dictionary<string, string>(StringComparer.Ordinal) : TranscriptTable.Speakers(connection, last.Id),
            Notes = detail.Notes,
            Probes = [.. asked.SelectMany(feedback => ProbeTable.Of(connection, feedback))],
        };
    }
}
