using System.Data.Common;
using System.Globalization;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>The questions that belong to statements, and where each stands.</summary>
internal static class ProbeTable
{
    private const string Select = """
        select p.feedback_id as FeedbackId, p.number as Number, p.uid as Uid, p.dimension as Dimension, p.question as Question,
            p.asked_of_customer as AskedOfCustomer, p.why as Why, p.audience as Audience, p.route as Route, p.lens as Lens,
            p.triggers as Triggers, p.weight as Weight, p.status as Status, p.waived_because as WaivedBecause, p.unknown_to as UnknownTo,
            f.statement as Statement, customer.name as Customer, via.name as Via,
            answer.value as Answer, answer.knower as Knower, answer.said_by as SaidBy, answer.said_on as SaidOn, answer.found_in as FoundIn, answer.partial as Partial
        from probe p
        join feedback f on f.id = p.feedback_id
        left join customer on customer.id = f.customer_id
        left join colleague via on via.id = f.via_id
        left join fact answer on answer.feedback_id = p.feedback_id and answer.probe_number = p.number
        """;

    /// <summary>The latest feedback first, and of each the most useful probe first.</summary>
    private const string Order = "order by p.feedback_id desc, p.weight desc, p.number";

    public static TrackedProbe? Find(DbConnection connection, ProbeId id) =>
        connection.QuerySingleOrDefault<ProbeRow>(
            $"{Select} where p.feedback_id = @Feedback and p.number = @Number", new { id.Feedback, Number = (long)id.Number })?.ToProbe();

    public static IReadOnlyList<TrackedProbe> Of(DbConnection connection, long feedbackId) =>
        Tracked(connection.Query<ProbeRow>($"{Select} where p.feedback_id = @feedbackId {Order}", new { feedbackId }));

    public static IReadOnlyList<TrackedProbe> Open(DbConnection connection, string? customer, string? via, IReadOnlyCollection<long>? feedback, long? contact = null) =>
        Tracked(connection.Query<ProbeRow>(
            $"""
            {Select}
            where p.status in ('open', 'asked') and f.closed = 0
                and (@Customer is null or customer.name_key = @Customer)
                and (@Via is null or via.name_key = @Via)
                and (@Feedback is null or f.id in (select value from json_each(@Feedback)))
                and (@Contact is null or f.said_by_id = @Contact
                    or (f.said_by_id is null and f.customer_id = (select customer_id from contact where id = @Contact)))
            {Order}
            """,
            new
            {
                Customer = customer is null ? null : NameText.Key(customer),
                Via = via is null ? null : NameText.Key(via),
                Feedback = feedback is null ? null : $"[{string.Join(',', feedback.Select(id => id.ToString(CultureInfo.InvariantCulture)))}]",
                Contact = contact,
            }));

    /// <summary>Adds open probes, each with the next number that none of the feedback's probes ever had.</summary>
    public static void Insert(DbConnection connection, long feedbackId, IEnumerable<Probe> probes, DateTimeOffset now)
    {
        foreach (var probe in probes)
        {
            var number = connection.ExecuteScalar<long>(
                "update feedback set last_probe = last_probe + 1 where id = @feedbackId returning last_probe", new { feedbackId });
            connection.Execute(
                """
                insert into probe (feedback_id, number, uid, dimension, question, asked_of_customer, why, audience, route, lens, triggers, weight, status)
                values (@FeedbackId, @Number, @Uid, @Dimension, @Question, @AskedOfCustomer, @Why, @Audience, @Route, @Lens, @Triggers, @Weight, @Status)
                """,
                ProbeRow.Of(feedbackId, number, Guid.CreateVersion7(now), probe));
        }
    }

    /// <summary>Asks the same in other words, or for another reason; one that was sent in other words is open again.</summary>
    public static void Reword(DbConnection connection, TrackedProbe tracked, Probe probe) => connection.Execute(
        """
        update probe
        set status = case when question = @Question then status else 'open' end, question = @Question, asked_of_customer = @AskedOfCustomer,
            why = @Why, audience = @Audience, route = case when unknown_to is null then @Route else route end, lens = @Lens, triggers = @Triggers, weight = @Weight
        where feedback_id = @FeedbackId and number = @Number
        """,
        ProbeRow.Of(tracked.Id.Feedback, tracked.Id.Number, tracked.Uid, probe));

    public static void Delete(DbConnection connection, ProbeId id) => connection.Execute(
        "delete from probe where feedback_id = @Feedback and number = @Number", new { id.Feedback, Number = (long)id.Number });

    /// <summary>Keeps who was asked and did not know, and whom to ask now.</summary>
    public static void SetUnknownTo(DbConnection connection, ProbeId id, Knower? who, Route route) => connection.Execute(
        "update probe set unknown_to = @who, route = @route where feedback_id = @Feedback and number = @Number",
        new { id.Feedback, Number = (long)id.Number, who = who is { } knower ? Names.Of(knower) : null, route = Names.Of(route) });

    public static void SetStatus(DbConnection connection, ProbeId id, ProbeStatus status, string? waivedBecause = null) => connection.Execute(
        "update probe set status = @Status, waived_because = @waivedBecause where feedback_id = @Feedback and number = @Number",
        new { id.Feedback, Number = (long)id.Number, Status = Names.Of(status), waivedBecause });

    /// <summary>Marks an open probe as asked; false where there is none.</summary>
    public static bool MarkAsked(DbConnection connection, ProbeId id) => connection.Execute(
        "update probe set status = 'asked' where feedback_id = @Feedback and number = @Number and status = 'open'",
        new { id.Feedback, Number = (long)id.Number }) > 0;

    private static IReadOnlyList<TrackedProbe> Tracked(IEnumerable<ProbeRow> rows) => [.. rows.Select(row => row.ToProbe())];
}
