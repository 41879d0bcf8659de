using System.Data.Common;
using Dapper;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Storage;

/// <summary>Other feedback whose statement has a word in some form.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Statement">Its words.</param>
/// <param name="CustomerId">The number of its customer; null when not known.</param>
/// <param name="Customer">The name of its customer; null when not known.</param>
internal sealed record RelatedFeedback(long Id, string Statement, long? CustomerId, string? Customer)
{
    private const int Most = 200;

    /// <summary>The latest of them, in the order of their numbers.</summary>
    public static IReadOnlyList<RelatedFeedback> With(DbConnection connection, string word, long except)
    {
        if (FullTextQuery.Terms(word) is not [var term, ..])
            return [];
        return
        [
            .. connection.Query<RelatedFeedback>(
                """
                select f.id as Id, f.statement as Statement, f.customer_id as CustomerId, customer.name as Customer
                from feedback_words
                join feedback f on f.id = feedback_words.rowid
                left join customer on customer.id = f.customer_id
                where feedback_words match @term and f.id <> @except
                order by f.id desc
                limit @Most
                """,
                new { term, except, Most }).Reverse(),
        ];
    }
}
