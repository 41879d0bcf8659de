using System.Data.Common;
using System.Text;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>What stands above the lines of a transcript.</summary>
internal sealed record TranscriptHead(long Id, Guid Uid, long InterviewId, int Version, string Format, string Source, DateTimeOffset ImportedAt);

/// <summary>One utterance of a transcript, with its place in the whole text.</summary>
internal sealed record TranscriptLine(int Number, string? Speaker, TimeSpan? Start, TimeSpan? End, int SpanStart, string Text, int Line);

/// <summary>The transcripts of interviews, in versions that are never changed.</summary>
internal static class TranscriptTable
{
    private const string Select = """
        select id as Id, uid as Uid, interview_id as InterviewId, version as Version, format as Format, source as Source, imported_at as ImportedAt
        from transcript
        """;

    private const string SelectLines = """
        select number as Number, speaker as Speaker, start_ticks as StartTicks, end_ticks as EndTicks, span_start as SpanStart, text as Text, line as Line
        from utterance
        """;

    /// <summary>Adds the next version, without lines.</summary>
    public static TranscriptHead Insert(DbConnection connection, TranscriptHead head)
    {
        var row = connection.QuerySingle<Inserted>(
            """
            insert into transcript (uid, interview_id, version, format, source, imported_at)
            values (@Uid, @InterviewId, (select coalesce(max(version), 0) + 1 from transcript where interview_id = @InterviewId), @Format, @Source, @ImportedAt)
            returning id as Id, version as Version
            """,
            new { Uid = Stored.Of(head.Uid), head.InterviewId, head.Format, head.Source, ImportedAt = Stored.Of(head.ImportedAt) });
        return head with { Id = row.Id, Version = Stored.Int(row.Version) };
    }

    /// <summary>Adds lines, with one statement that is prepared once.</summary>
    /// <param name="connection">The open transaction.</param>
    /// <param name="transcriptId">The transcript.</param>
    /// <param name="lines">The lines in their order.</param>
    /// <param name="progress">Is told, every thousand lines, how many are in; null for nobody.</param>
    /// <param name="cancellationToken">Gives up between two lines.</param>
    public static void InsertLines(
        DbConnection connection, long transcriptId, IEnumerable<TranscriptLine> lines, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            insert into utterance (transcript_id, number, speaker, start_ticks, end_ticks, span_start, text, line)
            values (@transcript, @number, @speaker, @start, @end, @span, @text, @line)
            """;
        var values = ((string[])["@transcript", "@number", "@speaker", "@start", "@end", "@span", "@text", "@line"]).Select(Parameter).ToArray();
        command.Prepare();
        foreach (var line in lines)
        {
            Set(values, transcriptId, (long)line.Number, line.Speaker, line.Start?.Ticks, line.End?.Ticks, (long)line.SpanStart, line.Text, (long)line.Line);
            command.ExecuteNonQuery();
            if (line.Number % 1000 != 999)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(line.Number + 1);
        }

        DbParameter Parameter(string name)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
            return parameter;
        }
    }

    /// <summary>The versions of an interview's transcript, the first one first.</summary>
    public static IReadOnlyList<TranscriptHead> Of(DbConnection connection, long interviewId) =>
        [.. connection.Query<Row>($"{Select} where interview_id = @interviewId order by version", new { interviewId }).Select(row => row.ToHead())];

    /// <summary>The last version; null where there is none.</summary>
    public static TranscriptHead? Last(DbConnection connection, long interviewId) => connection.QuerySingleOrDefault<Row>(
        $"{Select} where interview_id = @interviewId order by version desc limit 1", new { interviewId })?.ToHead();

    public static TranscriptHead? Find(DbConnection connection, long interviewId, int version) => connection.QuerySingleOrDefault<Row>(
        $"{Select} where interview_id = @interviewId and version = @Version", new { interviewId, Version = (long)version })?.ToHead();

    public static IReadOnlyList<TranscriptLine> Lines(DbConnection connection, long transcriptId) =>
        [.. connection.Query<LineRow>($"{SelectLines} where transcript_id = @transcriptId order by number", new { transcriptId }).Select(row => row.ToLine())];

    /// <summary>The lines that a stretch of the text touches.</summary>
    public static IReadOnlyList<TranscriptLine> Lines(DbConnection connection, long transcriptId, TextSpan span) =>
    [
        .. connection.Query<LineRow>(
            $"""
            {SelectLines}
            where transcript_id = @transcriptId and span_start < @End
                and number >= (select max(number) from utterance where transcript_id = @transcriptId and span_start <= @Start)
            order by number
            """,
            new { transcriptId, Start = (long)span.Start, End = (long)span.End })
            .Select(row => row.ToLine()),
    ];

    /// <summary>The text that <paramref name="lines"/> are laid out in: each at its place, with line ends between.</summary>
    /// <param name="lines">Lines in their order.</param>
    /// <param name="from">The place at which the text begins.</param>
    public static string Text(IReadOnlyList<TranscriptLine> lines, int from = 0)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append('\n', Math.Max(0, line.SpanStart - from - text.Length)).Append(line.Text);
        return text.ToString();
    }

    public static void SetSpeaker(DbConnection connection, long transcriptId, string speaker, long interviewId, string participant) => connection.Execute(
        """
        insert into transcript_speaker (transcript_id, speaker, participant_id)
        select @transcriptId, @speaker, id from interview_participant where interview_id = @interviewId and name_key = @Key
        on conflict (transcript_id, speaker) do update set participant_id = excluded.participant_id
        """,
        new { transcriptId, speaker, interviewId, Key = NameText.Key(participant) });

    /// <summary>The name of the participant for each speaker that is known to be one.</summary>
    public static IReadOnlyDictionary<string, string> Speakers(DbConnection connection, long transcriptId) => connection.Query<SpeakerRow>(
        """
        select s.speaker as Speaker, p.name as Name
        from transcript_speaker s
        join interview_participant p on p.id = s.participant_id
        where s.transcript_id = @transcriptId
        order by s.speaker
        """,
        new { transcriptId })
        .ToDictionary(row => row.Speaker, row => row.Name, StringComparer.Ordinal);

    private static void Set(DbParameter[] parameters, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < parameters.Length; i++)
            parameters[i].Value = values[i] ?? DBNull.Value;
    }

    private sealed record Inserted(long Id, long Version);

    private sealed record SpeakerRow(string Speaker, string Name);

    private sealed record Row(long Id, string Uid, long InterviewId, long Version, string Format, string Source, string ImportedAt)
    {
        public TranscriptHead ToHead() => new(Id, Stored.Uid(Uid), InterviewId, Stored.Int(Version), Format, Source, Stored.Time(ImportedAt));
    }

    private sealed record LineRow(long Number, string? Speaker, long? StartTicks, long? EndTicks, long SpanStart, string Text, long Line)
    {
        public TranscriptLine ToLine() => new(
            Stored.Int(Number), Speaker, Time(StartTicks), Time(EndTicks), Stored.Int(SpanStart), Text, Stored.Int(Line));

        private static TimeSpan? Time(long? ticks) => ticks is { } known ? TimeSpan.FromTicks(known) : null;
    }
}
