namespace FeedbackLoop.Storage;

/// <summary>How many rows a list gives at most.</summary>
internal static class PageLimit
{
    /// <summary>The number for SQL: <paramref name="limit"/>, or one that is never reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public static long Of(int? limit) =>
        limit is null or >= 1 ? limit ?? long.MaxValue : throw new ArgumentOutOfRangeException(nameof(limit), limit, "1 or more.");
}
