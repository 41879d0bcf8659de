using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>What participants ask for in an interview that no feedback of the customer says yet.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>In the order of the transcript, then of the notes; null where there is no such interview.</returns>
    public Task<IReadOnlyList<SuggestedAsk>?> SuggestAsksAsync(long interviewId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<SuggestedAsk>?>(
            connection =>
            {
                if (InterviewTable.Find(connection, interviewId) is not { } interview)
                    return null;
                var known = FeedbackSummaries.List(connection, new FeedbackFilter { Customer = interview.Customer?.Name, Limit = null })
                    .Select(feedback => new KnownStatement(feedback.Id, feedback.Statement)).ToList();
                var taken = HighlightTable.Of(connection, interviewId).Where(highlight => highlight is { Feedback: not null, Probe: null }).Select(highlight => highlight.Span).ToList();
                return
                [
                    .. InterviewTalk.Of(connection, interview)
                        .SelectMany(talk => ParticipantAsks.In(talk.Conversation, known).Select(ask => new SuggestedAsk(talk.KeyOf(ask.Span), ask)))
                        .Where(ask => ask.Key.Span is not { } span || !taken.Exists(span.Overlaps)),
                ];
            },
            cancellationToken);

    /// <summary>
    /// Logs what a participant asks for as direct feedback of the interview's customer, heard on its day and said by its speaker, and probes it. A stretch of the
    /// transcript becomes a highlight of the feedback.
    /// </summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="passage">The passage; any stretch of the last version of the transcript, or any note.</param>
    /// <param name="text">Other words for the statement; null for those of the passage, word for word.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>Null where there is no such interview, or no such passage in it.</returns>
    /// <exception cref="TextRefusedException">The statement is blank, too long or no valid Unicode.</exception>
    public Task<AcceptedAsk?> AcceptAskAsync(long interviewId, PassageKey passage, string? text = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return database.WriteAsync(
            connection =>
            {
                if (InterviewTable.Find(connection, interviewId) is not { } interview || Said(connection, interviewId, passage) is not { } said)
                    return null;
                var answer = SaidIn(interview, said.Speaker, text ?? OneLine(said.Text));
                var isContact = answer.By is { } by && Named(interview.Participants, by) is { Contact: not null };
                var feedback = new NewFeedback(answer.Text)
                {
                    Customer = interview.Customer?.Name,
                    SaidBy = isContact ? answer.By : null,
                    Wording = text is null && passage.Span is not null ? Wording.Verbatim : null,
                    HeardOn = answer.On,
                };
                var logged = Log(connection, feedback, Read(feedback));
                return new AcceptedAsk(logged, said.Place is { } place ? AddHighlight(connection, place with { Feedback = logged.Feedback.Id }) : null);
            },
            cancellationToken);
    }
}
