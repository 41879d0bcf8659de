using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>Feedback as lists show it.</summary>
internal static class FeedbackSummaries
{
    /// <summary>Where the feedback <c>f</c> stands.</summary>
    public const string Status = $"case when f.closed = 1 then 'closed' when {HasOpenProbe} then 'open' else 'answered' end";

    /// <summary>The columns that <see cref="Read"/> reads, and where they come from.</summary>
    public const string Columns = $"""
        f.id as Id, f.uid as Uid, f.statement as Statement, f.source as Source, {Status} as Status, f.heard_on as HeardOn,
        (select count(*) from probe where feedback_id = f.id and status in ('open', 'asked')) as OpenProbes,
        (select count(*) from probe where feedback_id = f.id) as Probes,
        customer.name as Customer, via.name as Via
        """;

    public const string Joins = """
        left join customer on customer.id = f.customer_id
        left join colleague via on via.id = f.via_id
        """;

    private const string HasOpenProbe = "exists (select 1 from probe where feedback_id = f.id and status in ('open', 'asked'))";

    public static IReadOnlyList<FeedbackSummary> List(DbConnection connection, FeedbackFilter filter)
    {
        var sql = new StringBuilder($"select {Columns} from feedback f {Joins} where 1 = 1");
        // A start-up path: for an object of all values Dapper would compile code and search the statement for each name.
        DynamicParameters? values = null;
        void Require(string condition, string name, object? value)
        {
            if (value is null)
                return;
            sql.Append(" and ").Append(condition);
            (values ??= new DynamicParameters()).Add(name, value);
        }

        Require("customer.name_key = @customer", "customer", filter.Customer is null ? null : NameText.Key(filter.Customer));
        Require("via.name_key = @via", "via", filter.Via is null ? null : NameText.Key(filter.Via));
        Require("f.heard_on >= @since", "since", filter.Since is { } day ? Stored.Of(day) : null);
        Require("f.id < @before", "before", filter.Before);
        Require($"{Status} = @status", "status", Stored.Of(filter.Status));
        sql.Append(" order by f.id desc");
        if (filter.Limit is { } limit)
            sql.Append(" limit ").Append(limit.ToString(CultureInfo.InvariantCulture));
        using var rows = connection.ExecuteReader(sql.ToString(), values);
        var found = new List<FeedbackSummary>();
        while (rows.Read())
            found.Add(Read(rows));
        return found;
    }

    /// <summary>A feedback as <see cref="Columns"/> gives it, in the row at which <paramref name="rows"/> stands.</summary>
    public static FeedbackSummary Read(IDataRecord rows) => new(
        rows.GetInt64(0), Stored.Uid(Text(rows, 1)), Text(rows, 2), Stored.Name<SourceKind>(Text(rows, 3)),
        Stored.Name<FeedbackStatus>(Text(rows, 4)), Stored.Day(Text(rows, 5)), Stored.Int(rows.GetInt64(6)), Stored.Int(rows.GetInt64(7)))
    {
        Customer = rows.IsDBNull(8) ? null : rows.GetString(8),
        Via = rows.IsDBNull(9) ? null : rows.GetString(9),
    };

    // A file in which somebody else has written may lack what must be there.
    private static string Text(IDataRecord rows, int column) => rows.IsDBNull(column) ? throw new InvalidDataException("A text is missing.") : rows.GetString(column);
}
