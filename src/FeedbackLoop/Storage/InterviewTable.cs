using System.Data;
using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>The interviews, each with its guide as JSON.</summary>
internal static class InterviewTable
{
    private const string Select = """
        select i.id as Id, i.uid as Uid, i.customer_id as CustomerId, i.starts_at as StartsAt, i.minutes as Minutes, i.style as Style, i.status as Status,
            i.incentive as Incentive, i.planned_at as PlannedAt, i.begun_at as BegunAt, i.stop as Stop,
            (select count(*) from interview_note where interview_id = i.id) as Notes,
            (select count(*) from transcript where interview_id = i.id) as Transcripts,
            (select count(*) from highlight join transcript on transcript.id = transcript_id where interview_id = i.id) as Highlights
        from interview i
        """;

    /// <summary>Adds an interview and gives it a number, which is returned; who takes part is added by <see cref="ParticipantTable"/>.</summary>
    public static long Insert(DbConnection connection, Interview interview, string guide) => connection.ExecuteScalar<long>(
        """
        insert into interview (uid, customer_id, starts_at, minutes, style, status, incentive, guide, planned_at)
        values (@Uid, @CustomerId, @StartsAt, @Minutes, @Style, @Status, @Incentive, @Guide, @PlannedAt)
        returning id
        """,
        new
        {
            Uid = Stored.Of(interview.Uid),
            CustomerId = interview.Customer?.Id,
            StartsAt = Time(interview.StartsAt),
            Minutes = (long)interview.Minutes,
            interview.Style,
            Status = Names.Of(interview.Status),
            Incentive = Incentive(interview.Incentive),
            Guide = guide,
            PlannedAt = Stored.Of(interview.PlannedAt),
        });

    /// <summary>Keeps when it begins, what the participants get, and where it stands.</summary>
    public static void Update(DbConnection connection, Interview interview) => connection.Execute(
        "update interview set starts_at = @StartsAt, status = @Status, incentive = @Incentive, begun_at = @BegunAt, stop = @Stop where id = @Id",
        new
        {
            interview.Id,
            StartsAt = Time(interview.StartsAt),
            Status = Names.Of(interview.Status),
            Incentive = Incentive(interview.Incentive),
            BegunAt = Time(interview.BegunAt),
            Stop = (long)interview.Stop,
        });

    public static Interview? Find(DbConnection connection, long id) =>
        connection.QuerySingleOrDefault<Row>($"{Select} where i.id = @id", new { id })?.ToInterview(connection);

    public static string Guide(DbConnection connection, long id) => connection.ExecuteScalar<string>("select guide from interview where id = @id", new { id })!;

    /// <summary>The latest first.</summary>
    public static IReadOnlyList<InterviewSummary> List(DbConnection connection, InterviewFilter filter)
    {
        using var reader = connection.ExecuteReader(
            $"""
            {Select}
            left join customer on customer.id = i.customer_id
            where (@Customer is null or customer.name_key = @Customer)
                and (@With is null or exists (select 1 from interview_participant where interview_id = i.id and name_key = @With))
                and (@Status is null or i.status = @Status)
                and (@Before is null or i.id < @Before)
            order by i.id desc
            limit @Limit
            """,
            new
            {
                Customer = filter.Customer is null ? null : NameText.Key(filter.Customer),
                With = filter.With is null ? null : NameText.Key(filter.With),
                Status = Stored.Of(filter.Status),
                filter.Before,
                Limit = PageLimit.Of(filter.Limit),
            });
        return [.. Rows(reader).Select(row => new InterviewSummary(row.ToInterview(connection), Stored.Int(row.Notes), Stored.Int(row.Transcripts), Stored.Int(row.Highlights)))];
    }

    // Of a count SQLite knows the type only when there is a row, and Dapper asks for it before.
    private static List<Row> Rows(IDataReader reader)
    {
        var rows = new List<Row>();
        Func<IDataReader, Row>? parse = null;
        while (reader.Read())
            rows.Add((parse ??= reader.GetRowParser<Row>())(reader));
        return rows;
    }

    private static string? Time(DateTimeOffset? time) => time is { } known ? Stored.Of(known) : null;

    private static string? Incentive(string? incentive) => CheckedText.Detail("incentive", incentive);

    private sealed record Row(
        long Id, string Uid, long? CustomerId, string? StartsAt, long Minutes, string Style, string Status, string? Incentive, string PlannedAt,
        string? BegunAt, long Stop, long Notes, long Transcripts, long Highlights)
    {
        public Interview ToInterview(DbConnection connection) => new(Id, Stored.Uid(Uid), Stored.Int(Minutes), Style, Stored.Name<InterviewStatus>(Status))
        {
            Customer = CustomerId is { } customer ? Customers.Find(connection, customer) : null,
            StartsAt = StartsAt is null ? null : Stored.Time(StartsAt),
            Incentive = Incentive,
            PlannedAt = Stored.Time(PlannedAt),
            BegunAt = BegunAt is null ? null : Stored.Time(BegunAt),
            Stop = Stored.Int(Stop),
            Participants = ParticipantTable.Of(connection, Id),
        };
    }
}
