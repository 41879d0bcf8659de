using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>The statements that were heard.</summary>
internal static class FeedbackTable
{
    private const string Parameters =
        "@Statement, @Source, @CustomerId, @ViaId, @Role, @SaidById, @DealId, @Wording, @Hops, @Channel, @HeardOn";

    private const string Columns =
        "statement, source, customer_id, via_id, role, said_by_id, deal_id, wording, hops, channel, heard_on";

    /// <summary>Adds a feedback and gives it a number, which is returned.</summary>
    public static long Insert(DbConnection connection, Feedback feedback) => connection.ExecuteScalar<long>(
        $"insert into feedback (uid, logged_at, {Columns}) values (@Uid, @LoggedAt, {Parameters}) returning id", Row.Of(feedback));

    public static void Update(DbConnection connection, Feedback feedback) =>
        connection.Execute($"update feedback set ({Columns}) = ({Parameters}) where id = @Id", Row.Of(feedback));

    /// <summary>Closes or reopens a feedback; false where there is none with that number.</summary>
    public static bool SetClosed(DbConnection connection, long id, bool closed) =>
        connection.Execute("update feedback set closed = @closed where id = @id", new { id, closed = closed ? 1L : 0L }) > 0;

    public static Feedback? Find(DbConnection connection, long id)
    {
        var row = connection.QuerySingleOrDefault<Row>(
            $"""
            select f.id as Id, f.uid as Uid, f.statement as Statement, f.source as Source, f.customer_id as CustomerId, f.via_id as ViaId,
                f.role as Role, f.said_by_id as SaidById, f.deal_id as DealId, f.wording as Wording, f.hops as Hops, f.channel as Channel,
                f.heard_on as HeardOn, f.logged_at as LoggedAt, {FeedbackSummaries.Status} as Status
            from feedback f
            where f.id = @id
            """,
            new { id });
        return row is null ? null : row.ToFeedback() with
        {
            Customer = row.CustomerId is { } customer ? Customers.Find(connection, customer) : null,
            Via = row.ViaId is { } via ? Colleagues.Find(connection, via) : null,
            SaidBy = row.SaidById is { } saidBy ? Contacts.Find(connection, saidBy) : null,
            Deal = row.DealId is { } deal ? Deals.Find(connection, deal) : null,
        };
    }

    private sealed record Row(
        long Id, string Uid, string Statement, string Source, long? CustomerId, long? ViaId, string? Role, long? SaidById, long? DealId,
        string? Wording, long Hops, string? Channel, string HeardOn, string LoggedAt, string Status)
    {
        public static Row Of(Feedback feedback) => new(
            feedback.Id,
            Stored.Of(feedback.Uid),
            feedback.Statement,
            Names.Of(feedback.Source),
            feedback.Customer?.Id,
            feedback.Via?.Id,
            Stored.Of(feedback.Role),
            feedback.SaidBy?.Id,
            feedback.Deal?.Id,
            Stored.Of(feedback.Wording),
            feedback.Hops,
            Stored.Of(feedback.Channel),
            Stored.Of(feedback.HeardOn),
            Stored.Of(feedback.LoggedAt),
            Names.Of(feedback.Status));

        public Feedback ToFeedback() => new(Id, Stored.Uid(Uid), Statement)
        {
            Source = Stored.Name<SourceKind>(Source),
            Role = Stored.NameOrNull<ColleagueRole>(Role),
            Wording = Stored.NameOrNull<Wording>(Wording),
            Hops = Stored.Int(Hops),
            Channel = Stored.NameOrNull<Channel>(Channel),
            HeardOn = Stored.Day(HeardOn),
            LoggedAt = Stored.Time(LoggedAt),
            Status = Stored.Name<FeedbackStatus>(Status),
        };
    }
}
