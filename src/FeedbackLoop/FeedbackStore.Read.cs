using System.Data.Common;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Everything that is kept of one feedback.</summary>
    /// <param name="id">The number of the feedback.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is no such feedback.</returns>
    public Task<FeedbackDetail?> ShowAsync(long id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            connection => FeedbackTable.Find(connection, id) is { } feedback ? Detail(connection, feedback, Analyzer.Default.Analyze(feedback.Statement)) : null,
            cancellationToken);

    /// <summary>Lists feedback, the latest logged first.</summary>
    /// <param name="filter">Which; null for the latest 50.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<FeedbackSummary>> ListAsync(FeedbackFilter? filter = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => FeedbackSummaries.List(connection, filter ?? new FeedbackFilter()), cancellationToken);

    /// <summary>Finds feedback whose statement or answers hold all the words, the best match first.</summary>
    /// <param name="words">
    /// Words, or phrases in double quotes; a word with <c>*</c> behind it stands for all that begin so. English endings are ignored. Nothing else is syntax;
    /// text without any letter or digit finds nothing.
    /// </param>
    /// <param name="limit">How many at most; 1 or more.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(string words, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync(connection => FullTextSearch.Find(connection, words, limit), cancellationToken);
    }

    /// <summary>
    /// Finds places in interviews that hold all the words: a line of the last version of a transcript, a note, or the note on a highlight. Words are given as to
    /// <see cref="SearchAsync"/>.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="limit">How many at most; 1 or more.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>The best match first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public Task<IReadOnlyList<InterviewHit>> SearchInterviewsAsync(string words, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return database.ReadAsync(connection => InterviewSearch.Find(connection, words, limit), cancellationToken);
    }

    private FeedbackDetail Detail(DbConnection connection, Feedback feedback, Reading reading)
    {
        var facts = FactTable.Of(connection, feedback.Id);
        var probes = ProbeTable.Of(connection, feedback.Id);
        var context = KnownContext.Of(connection, feedback, facts, reading) with
        {
            GivenUp = [.. probes.Where(probe => probe.Status == ProbeStatus.Waived).Select(probe => probe.Probe.Dimension)],
        };
        return new FeedbackDetail(feedback, reading, facts, probes, prober.Assess(reading, context));
    }
}
