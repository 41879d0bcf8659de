using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>What was written down in interviews.</summary>
internal static class InterviewNoteTable
{
    private const string Select = """
        select id as Id, uid as Uid, interview_id as InterviewId, kind as Kind, text as Text, speaker as Speaker, at_ms as AtMs, stop as Stop,
            answers as Answers, done as Done, written_at as WrittenAt
        from interview_note
        """;

    public static InterviewNote Insert(DbConnection connection, InterviewNote note) => note with
    {
        Id = connection.ExecuteScalar<long>(
            """
            insert into interview_note (uid, interview_id, kind, text, speaker, at_ms, stop, answers, done, written_at)
            values (@Uid, @InterviewId, @Kind, @Text, @Speaker, @AtMs, @Stop, @Answers, @Done, @WrittenAt)
            returning id
            """,
            Row.Of(note)),
    };

    /// <summary>In the order in which they were said, as far as that is known; else in that in which they were written.</summary>
    public static IReadOnlyList<InterviewNote> Of(DbConnection connection, long interviewId) =>
        [.. connection.Query<Row>($"{Select} where interview_id = @interviewId order by at_ms is null, at_ms, id", new { interviewId }).Select(row => row.ToNote())];

    public static InterviewNote? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where id = @id", new { id })?.ToNote();

    public static void SetKind(DbConnection connection, long id, NoteKind kind) =>
        connection.Execute("update interview_note set kind = @Kind where id = @id", new { id, Kind = Names.Of(kind) });

    public static void SetDone(DbConnection connection, long id, bool done) =>
        connection.Execute("update interview_note set done = @Done where id = @id", new { id, Done = done ? 1L : 0L });

    private sealed record Row(
        long Id, string Uid, long InterviewId, string Kind, string Text, string? Speaker, long? AtMs, long? Stop, string Answers, long Done, string WrittenAt)
    {
        public static Row Of(InterviewNote note) => new(
            note.Id,
            Stored.Of(note.Uid),
            note.InterviewId,
            Names.Of(note.Kind),
            note.Text,
            note.Speaker,
            Stored.Milliseconds(note.At),
            note.Stop,
            string.Join(',', note.Answers),
            note.IsDone ? 1 : 0,
            Stored.Of(note.WrittenAt));

        // What a line answered or promised before it became another kind stays in its row, and is there again when it becomes that kind again.
        public InterviewNote ToNote()
        {
            var kind = Stored.Name<NoteKind>(Kind);
            return new InterviewNote(Id, Stored.Uid(Uid), InterviewId, kind, Text)
            {
                Speaker = Speaker,
                At = Stored.TimeSpanOrNull(AtMs),
                Stop = Stop is { } stop ? Stored.Int(stop) : null,
                Answers = kind == NoteKind.Answer ? [.. Answers.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Stored.Probe)] : [],
                IsDone = kind == NoteKind.Commitment && Done != 0,
                WrittenAt = Stored.Time(WrittenAt),
            };
        }
    }
}
