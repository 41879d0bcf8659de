using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>What is known: the facts that statements give, and the answers to probes.</summary>
internal static class FactTable
{
    public static void Insert(DbConnection connection, long feedbackId, IEnumerable<Fact> facts, DateTimeOffset now)
    {
        foreach (var fact in facts)
        {
            connection.Execute(
                """
                insert into fact (feedback_id, dimension, value, knower, said_by, said_on, span_start, span_length, probe_number, found_in, partial, recorded_at)
                values (@FeedbackId, @Dimension, @Value, @Knower, @SaidBy, @SaidOn, @SpanStart, @SpanLength, @ProbeNumber, @FoundIn, @Partial, @RecordedAt)
                """,
                Row.Of(feedbackId, fact, now));
        }
    }

    /// <summary>The facts of the statement in its order, then the answers in the order in which they came.</summary>
    public static IReadOnlyList<Fact> Of(DbConnection connection, long feedbackId) =>
    [
        .. connection.Query<Row>(
            """
            select feedback_id as FeedbackId, dimension as Dimension, value as Value, knower as Knower, said_by as SaidBy, said_on as SaidOn,
                span_start as SpanStart, span_length as SpanLength, probe_number as ProbeNumber, found_in as FoundIn, partial as Partial, recorded_at as RecordedAt
            from fact
            where feedback_id = @feedbackId
            order by probe_number is not null or found_in is not null, id
            """,
            new { feedbackId })
            .Select(row => row.ToFact()),
    ];

    public static void DeleteStated(DbConnection connection, long feedbackId) =>
        connection.Execute("delete from fact where feedback_id = @feedbackId and probe_number is null and found_in is null", new { feedbackId });

    /// <summary>Deletes the answer to a probe, and what was found in it.</summary>
    public static void DeleteAnswer(DbConnection connection, ProbeId probe) => connection.Execute(
        "delete from fact where feedback_id = @Feedback and (probe_number = @Number or found_in = @Number)", new { probe.Feedback, Number = (long)probe.Number });

    private sealed record Row(
        long FeedbackId, string Dimension, string Value, string Knower, string? SaidBy, string? SaidOn, long? SpanStart, long? SpanLength,
        long? ProbeNumber, long? FoundIn, long Partial, string RecordedAt)
    {
        public static Row Of(long feedbackId, Fact fact, DateTimeOffset now) => new(
            feedbackId,
            Names.Of(fact.Dimension),
            fact.Value,
            Names.Of(fact.Provenance.From),
            fact.Provenance.By,
            fact.Provenance.On is { } day ? Stored.Of(day) : null,
            fact.Span?.Start,
            fact.Span?.Length,
            fact.Answers?.Number,
            fact.FoundIn?.Number,
            fact.IsPartial ? 1 : 0,
            Stored.Of(now));

        public Fact ToFact() => new(
            Stored.Name<Dimension>(Dimension), Value, new Provenance(Stored.Name<Knower>(Knower), SaidBy, Stored.DayOrNull(SaidOn)))
        {
            Span = SpanStart is { } start && SpanLength is { } length ? new TextSpan(Stored.Int(start), Stored.Int(length)) : null,
            Answers = ProbeNumber is { } number ? new ProbeId(FeedbackId, Stored.Int(number)) : null,
            FoundIn = FoundIn is { } found ? new ProbeId(FeedbackId, Stored.Int(found)) : null,
            IsPartial = Partial != 0,
        };
    }
}
