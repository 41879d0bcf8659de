using System.Data.Common;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Keeps a stretch of a transcript as evidence.</summary>
    /// <param name="highlight">Which stretch, and for what.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <returns>Null where there is no such version of the transcript, or no such feedback or probe.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span holds no character, or leaves the text.</exception>
    /// <exception cref="TextRefusedException">The note is too long or no valid Unicode.</exception>
    public Task<Highlight?> AddHighlightAsync(NewHighlight highlight, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(highlight);
        return database.WriteAsync(connection => AddHighlight(connection, highlight), cancellationToken);
    }

    /// <summary>The highlights of an interview: those of older versions of its transcript first, and of each in the order of the text.</summary>
    /// <param name="interviewId">The number of the interview.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Empty where there are none, or no such interview.</returns>
    public Task<IReadOnlyList<Highlight>> HighlightsAsync(long interviewId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Highlights(connection, interviewId), cancellationToken);

    /// <summary>The highlights that are evidence for a feedback or one of its probes, by interview and in the order of the text.</summary>
    /// <param name="feedbackId">The number of the feedback.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Empty where there are none, or no such feedback.</returns>
    public Task<IReadOnlyList<Highlight>> EvidenceAsync(long feedbackId, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<Highlight>>(
            connection => [.. HighlightTable.For(connection, feedbackId).Select(highlight => WithWords(connection, highlight))], cancellationToken);

    /// <summary>Takes a highlight away; the transcript stays as it is, and so does an answer that was made of it.</summary>
    /// <param name="id">The number of the highlight.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>The highlight that is gone; null where there is none with that number.</returns>
    public Task<Highlight?> RemoveHighlightAsync(long id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            connection =>
            {
                if (HighlightTable.Find(connection, id) is not { } highlight)
                    return null;
                var gone = WithWords(connection, highlight);
                HighlightTable.Delete(connection, id);
                return gone;
            },
            cancellationToken);

    /// <summary>Answers a probe with the words of a highlight: said by its speaker, on the day of the interview.</summary>
    /// <param name="probe">The number of the probe.</param>
    /// <param name="highlightId">The number of the highlight.</param>
    /// <param name="text">Other words for the answer; null for those of the highlight.</param>
    /// <param name="replace">Whether an earlier answer is to be replaced.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such highlight.</returns>
    /// <exception cref="TextRefusedException">The answer is too long or no valid Unicode.</exception>
    public Task<AnswerResult?> AnswerFromPassageAsync(
        ProbeId probe, long highlightId, string? text = null, bool replace = false, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            connection =>
            {
                if (HighlightTable.Find(connection, highlightId) is not { } highlight)
                    return null;
                var said = WithWords(connection, highlight);
                var interview = InterviewTable.Find(connection, said.InterviewId)!;
                return Answer(connection, probe, SaidIn(interview, said.Speaker, text ?? said.Text), replace);
            },
            cancellationToken);

    private Highlight? AddHighlight(DbConnection connection, NewHighlight given)
    {
        var feedback = given.Feedback ?? given.Probe?.Feedback;
        if (TranscriptTable.Find(connection, given.InterviewId, given.Version) is not { } transcript)
            return null;
        if (feedback is { } known && FeedbackTable.Find(connection, known) is null)
            return null;
        if (given.Probe is { } probe && (probe.Feedback != feedback || ProbeTable.Find(connection, probe) is null))
            return null;

        var now = Now;
        var added = new Highlight(0, Guid.CreateVersion7(now), given.InterviewId, given.Version, given.Span, Text: "")
        {
            Feedback = feedback,
            Probe = given.Probe,
            Note = CheckedText.Detail("note on the highlight", given.Note),
            AddedAt = now,
        };
        var said = given.Span is { Start: >= 0, Length: > 0 } ? WithWords(connection, added) : added;
        if (said.Text.Length == 0 || said.Text.Length != given.Span.Length)
            throw new ArgumentOutOfRangeException(nameof(given), given.Span, "The span must lie inside the text of the transcript, and hold a character.");
        return said with { Id = HighlightTable.Insert(connection, transcript.Id, said) };
    }

    private static IReadOnlyList<Highlight> Highlights(DbConnection connection, long interviewId) =>
        [.. HighlightTable.Of(connection, interviewId).Select(highlight => WithWords(connection, highlight))];

    /// <summary>The highlight with its words, and who says them when: as much of it as lies inside the text.</summary>
    private static Highlight WithWords(DbConnection connection, Highlight highlight)
    {
        var transcript = TranscriptTable.Find(connection, highlight.InterviewId, highlight.Version)!;
        var lines = TranscriptTable.Lines(connection, transcript.Id, highlight.Span);
        if (lines is not [var first, ..])
            return highlight;
        var text = TranscriptTable.Text(lines, first.SpanStart);
        var begin = Math.Min(highlight.Span.Start - first.SpanStart, text.Length);
        return highlight with
        {
            Text = text.Substring(begin, Math.Min(highlight.Span.Length, text.Length - begin)),
            Speaker = first.Speaker is { } speaker ? TranscriptTable.Speakers(connection, transcript.Id).GetValueOrDefault(speaker, speaker) : null,
            At = first.Start,
        };
    }
}
