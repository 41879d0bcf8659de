using System.Data.Common;
using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>
    /// For each open probe of an interview's customer, and each that its guide serves, what in the last version of the transcript and in the notes seems to answer
    /// it. Nothing is marked as answered: <see cref="AcceptPassageAsync"/> does.
    /// </summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="limit">How many passages for each probe at most; 1 or more.</param>
    /// <param name="withRejected">Whether passages that were rejected are among them.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>The probes in the order in which they are listed, those too for which nothing was found; null where there is no such interview.</returns>
    public Task<IReadOnlyList<SuggestedAnswers>?> SuggestAnswersAsync(long interviewId, int limit = 3, bool withRejected = false, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync<IReadOnlyList<SuggestedAnswers>?>(
            connection => InterviewTable.Find(connection, interviewId) is { } interview ? Suggest(connection, interview, limit, withRejected, cancellationToken) : null, cancellationToken);
    }

    /// <summary>Keeps a passage of an interview as the answer to a probe: said by its speaker, on the day of the interview. A stretch of the transcript becomes a highlight.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="probe">The number of the probe.</param>
    /// <param name="passage">The passage; any stretch of the last version of the transcript, or any note.</param>
    /// <param name="text">Other words for the answer; null for those of the passage.</param>
    /// <param name="replace">Whether an earlier answer is to be replaced.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>Null where there is no such interview, or no such passage in it.</returns>
    /// <exception cref="TextRefusedException">The answer is too long or no valid Unicode.</exception>
    public Task<AcceptedPassage?> AcceptPassageAsync(
        long interviewId, ProbeId probe, PassageKey passage, string? text = null, bool replace = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return database.WriteAsync(
            connection => InterviewTable.Find(connection, interviewId) is { } interview ? Accept(connection, interview, new PassageAnswer(probe, passage, text), replace) : null,
            cancellationToken);
    }

    /// <summary>Keeps several passages of an interview as answers, all or none; see <see cref="AcceptPassageAsync"/>.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="answers">Which passage answers which probe. One that answers another of them beside itself gives way to the passage of that one.</param>
    /// <param name="replace">Whether earlier answers are to be replaced.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>Null where there is no such interview.</returns>
    /// <exception cref="TextRefusedException">An answer is too long or no valid Unicode.</exception>
    public async Task<AcceptedPassages?> AcceptPassagesAsync(
        long interviewId, IReadOnlyList<PassageAnswer> answers, bool replace = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        try
        {
            return await database.WriteAsync(
                connection => InterviewTable.Find(connection, interviewId) is { } interview ? AcceptAll(connection, interview, answers, replace) : null,
                cancellationToken).ConfigureAwait(false);
        }
        catch (NotKeptException exception)
        {
            return new AcceptedPassages([], exception.Refused);
        }
    }

    /// <summary>Keeps that a passage does not answer a probe: it is not suggested for it again, also where it stands in a later version of the transcript.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="probe">The number of the probe.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>False where there is no such interview, no such passage in it, or no such probe.</returns>
    public Task<bool> RejectPassageAsync(long interviewId, ProbeId probe, PassageKey passage, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return database.WriteAsync(
            connection =>
            {
                if (InterviewTable.Find(connection, interviewId) is null || ProbeTable.Find(connection, probe) is null || Said(connection, interviewId, passage) is not { } said)
                    return false;
                RejectedPassageTable.Insert(connection, interviewId, probe, OneLine(said.Text), said.At, Now);
                return true;
            },
            cancellationToken);
    }

    private AcceptedPassage? Accept(DbConnection connection, Interview interview, PassageAnswer given, bool replace)
    {
        if (Said(connection, interview.Id, given.Passage) is not { } said)
            return null;
        var answer = Answer(connection, given.Probe, SaidIn(interview, said.Speaker, given.Text ?? OneLine(said.Text)), replace);
        return new AcceptedPassage(answer, IsKept(answer) && said.Place is { } place ? AddHighlight(connection, place with { Probe = given.Probe }) : null);
    }

    private AcceptedPassages AcceptAll(DbConnection connection, Interview interview, IReadOnlyList<PassageAnswer> answers, bool replace)
    {
        var open = answers.Select(given => given.Probe).Where(probe => ProbeTable.Find(connection, probe) is { Status: not ProbeStatus.Answered }).ToHashSet();
        var kept = new List<AcceptedPassage>();
        foreach (var given in answers)
        {
            var accepted = Accept(connection, interview, given, replace || open.Contains(given.Probe));
            if (accepted is null || !IsKept(accepted.Answer))
                throw new NotKeptException(new RefusedPassage(given, accepted?.Answer));   // undoes those before it
            kept.Add(accepted);
        }

        return new AcceptedPassages(kept);
    }

    private static bool IsKept(AnswerResult answer) => answer.Outcome is AnswerOutcome.Answered or AnswerOutcome.Replaced or AnswerOutcome.Partly or AnswerOutcome.NotKnown;

    private static List<SuggestedAnswers> Suggest(DbConnection connection, Interview interview, int limit, bool withRejected, CancellationToken cancellationToken)
    {
        var rejected = withRejected ? [] : RejectedPassageTable.Of(connection, interview.Id);
        var talks = InterviewTalk.Of(connection, interview).Select(talk => (Talk: talk, Finder: PassageFinder.In(talk.Conversation))).ToList();
        var suggested = new List<SuggestedAnswers>();
        foreach (var probe in OpenFor(connection, interview))
        {
            cancellationToken.ThrowIfCancellationRequested();
            suggested.Add(new SuggestedAnswers(probe,
            [
                .. talks.SelectMany(talk => talk.Finder.Find(probe, limit + rejected.Count(passage => passage.Probe == probe.Id))
                        .Where(passage => !rejected.Contains((probe.Id, passage.Text, Stored.Milliseconds(passage.At))))
                        .Select(passage => new SuggestedPassage(talk.Talk.KeyOf(passage.Span), passage)))
                    .OrderByDescending(passage => passage.Passage.Score)
                    .Take(limit),
            ]));
        }

        return suggested;
    }

    private static IEnumerable<TrackedProbe> OpenFor(DbConnection connection, Interview interview)
    {
        var served = StoredGuide.Read(InterviewTable.Guide(connection, interview.Id)).Sections
            .SelectMany(section => section.Questions).SelectMany(question => question.Serves).ToHashSet();
        var asked = ProbeTable.Open(connection, null, null, [.. served.Select(id => id.Feedback).Distinct()]).Where(probe => served.Contains(probe.Id));
        var others = interview.Customer is { } customer ? ProbeTable.Open(connection, customer.Name, null, null) : [];
        return asked.Concat(others).DistinctBy(probe => probe.Id);
    }

    /// <summary>The words of a passage, who says them, when, and, in a transcript, where.</summary>
    private static (string Text, string? Speaker, TimeSpan? At, NewHighlight? Place)? Said(DbConnection connection, long interviewId, PassageKey passage)
    {
        if (passage.Note is { } number)
            return InterviewNoteTable.Find(connection, number) is { } note && note.InterviewId == interviewId ? (note.Text, note.Speaker, note.At, null) : null;
        if (TranscriptTable.Last(connection, interviewId) is not { } head || passage.Span is not { Length: > 0 } span)
            return null;
        var said = WithWords(connection, new Highlight(0, Guid.Empty, interviewId, head.Version, span, Text: ""));
        return said.Text.Length == span.Length ? (said.Text, said.Speaker, said.At, new NewHighlight(interviewId, head.Version, span)) : null;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    /// <summary>One of several answers could not be kept: rolls back the others.</summary>
    private sealed class NotKeptException(RefusedPassage refused) : Exception
    {
        public RefusedPassage Refused { get; } = refused;
    }
}
