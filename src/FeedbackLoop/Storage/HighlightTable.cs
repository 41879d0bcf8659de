using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>The stretches of transcripts that are kept as evidence.</summary>
internal static class HighlightTable
{
    private const string Select = """
        select h.id as Id, h.uid as Uid, t.interview_id as InterviewId, t.version as Version, h.span_start as SpanStart, h.span_length as SpanLength,
            h.feedback_id as Feedback, h.probe_number as ProbeNumber, h.note as Note, h.added_at as AddedAt
        from highlight h
        join transcript t on t.id = h.transcript_id
        """;

    public static long Insert(DbConnection connection, long transcriptId, Highlight highlight) => connection.ExecuteScalar<long>(
        """
        insert into highlight (uid, transcript_id, span_start, span_length, feedback_id, probe_number, note, added_at)
        values (@Uid, @transcriptId, @Start, @Length, @Feedback, @Probe, @Note, @AddedAt)
        returning id
        """,
        new
        {
            Uid = Stored.Of(highlight.Uid),
            transcriptId,
            Start = (long)highlight.Span.Start,
            Length = (long)highlight.Span.Length,
            highlight.Feedback,
            Probe = (long?)highlight.Probe?.Number,
            highlight.Note,
            AddedAt = Stored.Of(highlight.AddedAt),
        });

    /// <summary>Of all versions of the transcript, in their order and that of the text; without the words.</summary>
    public static IReadOnlyList<Highlight> Of(DbConnection connection, long interviewId) => Read(connection.Query<Row>(
        $"{Select} where t.interview_id = @interviewId order by t.version, h.span_start, h.id", new { interviewId }));

    /// <summary>The evidence for a feedback and its probes; without the words.</summary>
    public static IReadOnlyList<Highlight> For(DbConnection connection, long feedbackId) => Read(connection.Query<Row>(
        $"{Select} where h.feedback_id = @feedbackId order by t.interview_id, t.version, h.span_start, h.id", new { feedbackId }));

    public static Highlight? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where h.id = @id", new { id })?.ToHighlight();

    public static void Delete(DbConnection connection, long id) => connection.Execute("delete from highlight where id = @id", new { id });

    /// <summary>Takes a highlight to another version of the transcript.</summary>
    public static void Move(DbConnection connection, long id, long transcriptId, TextSpan span) => connection.Execute(
        "update highlight set transcript_id = @transcriptId, span_start = @Start, span_length = @Length where id = @id",
        new { id, transcriptId, Start = (long)span.Start, Length = (long)span.Length });

    private static IReadOnlyList<Highlight> Read(IEnumerable<Row> rows) => [.. rows.Select(row => row.ToHighlight())];

    private sealed record Row(
        long Id, string Uid, long InterviewId, long Version, long SpanStart, long SpanLength, long? Feedback, long? ProbeNumber, string? Note, string AddedAt)
    {
        public Highlight ToHighlight() => new(
            Id, Stored.Uid(Uid), InterviewId, Stored.Int(Version), new TextSpan(Stored.Int(SpanStart), Stored.Int(SpanLength)), Text: "")
        {
            Feedback = Feedback,
            Probe = Feedback is { } feedback && ProbeNumber is { } number ? new ProbeId(feedback, Stored.Int(number)) : null,
            Note = Note,
            AddedAt = Stored.Time(AddedAt),
        };
    }
}
