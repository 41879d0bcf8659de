using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>What was suggested as the answer to a probe, and is none. The words and the time tell it, so that a later version of the transcript changes nothing.</summary>
internal static class RejectedPassageTable
{
    public static void Insert(DbConnection connection, long interviewId, ProbeId probe, string words, TimeSpan? at, DateTimeOffset now) => connection.Execute(
        """
        insert into rejected_passage (interview_id, feedback_id, probe_number, words, at_ms, rejected_at)
        values (@interviewId, @Feedback, @Number, @words, @AtMs, @RejectedAt)
        """,
        new { interviewId, probe.Feedback, Number = (long)probe.Number, words, AtMs = Stored.Milliseconds(at), RejectedAt = Stored.Of(now) });

    /// <summary>For each probe the words that do not answer it, and when they are said, in milliseconds.</summary>
    public static HashSet<(ProbeId Probe, string Words, long? AtMs)> Of(DbConnection connection, long interviewId) =>
    [
        .. connection.Query<Row>(
            "select feedback_id as Feedback, probe_number as Number, words as Words, at_ms as AtMs from rejected_passage where interview_id = @interviewId",
            new { interviewId }).Select(row => (new ProbeId(row.Feedback, Stored.Int(row.Number)), row.Words, row.AtMs)),
    ];

    private sealed record Row(long Feedback, long Number, string Words, long? AtMs);
}
