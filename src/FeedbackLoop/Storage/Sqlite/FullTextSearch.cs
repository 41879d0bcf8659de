using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Dapper;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>Finds words in statements and answers with FTS5.</summary>
internal static class FullTextSearch
{
    // Each term is a clause of its own; what a person types beyond these must stand in one text together.
    private const int MostTerms = 24;

    private const string Sql = $"""
        with hit as (
            select rowid as feedback_id, null as probe_number, bm25(feedback_words) as score,
                snippet(feedback_words, 0, {MarkedExcerpt.Arguments}) as excerpt
            from feedback_words where feedback_words match @query
            union all
            select fact.feedback_id, fact.probe_number, bm25(answer_words),
                snippet(answer_words, 0, {MarkedExcerpt.Arguments})
            from answer_words join fact on fact.id = answer_words.rowid where answer_words match @query)
        select {FeedbackSummaries.Columns}, hit.excerpt, hit.probe_number
        from (
            select feedback_id, probe_number, excerpt, score,
                row_number() over (partition by feedback_id order by score, probe_number) as rank
            from hit) as hit
        join feedback f on f.id = hit.feedback_id
        {FeedbackSummaries.Joins}
        where hit.rank = 1
        """;

    // A word may stand in the statement and another in an answer.
    private const string HoldsTerm = """
         and f.id in (
            select rowid from feedback_words where feedback_words match @{0}
            union select fact.feedback_id from answer_words join fact on fact.id = answer_words.rowid where answer_words match @{0})
        """;

    private const string InOrder = " order by hit.score, f.id desc limit @limit";

    private static readonly CompositeFormat HoldsTermFormat = CompositeFormat.Parse(HoldsTerm);

    public static IReadOnlyList<SearchHit> Find(DbConnection connection, string words, int limit)
    {
        var terms = FullTextQuery.Terms(words);
        if (terms.Count == 0)
            return [];
        if (terms.Count > MostTerms)
            terms = [.. terms[..(MostTerms - 1)], string.Join(" AND ", terms[(MostTerms - 1)..])];
        var sql = new StringBuilder(Sql);
        var values = new DynamicParameters();
        values.Add("query", string.Join(" OR ", terms));
        values.Add("limit", (long)limit);
        for (var at = 0; at < terms.Count; at++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"term{at}");
            sql.AppendFormat(CultureInfo.InvariantCulture, HoldsTermFormat, name);
            values.Add(name, terms[at]);
        }

        using var rows = connection.ExecuteReader(sql.Append(InOrder).ToString(), values);
        var hits = new List<SearchHit>();
        while (rows.Read())
            hits.Add(Read(rows));
        return hits;
    }

    private static SearchHit Read(IDataRecord rows)
    {
        var found = FeedbackSummaries.Read(rows);
        var (excerpt, matches) = MarkedExcerpt.Read(rows.GetString(10));
        return new SearchHit(found, excerpt, matches)
        {
            Answer = rows.IsDBNull(11) ? null : new ProbeId(found.Id, Stored.Int(rows.GetInt64(11))),
        };
    }
}
