using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Everything that is kept of one feedback.</summary>
    /// <returns>Null where there is no such feedback.</returns>
    public Task<FeedbackDetail?> ShowAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Lists feedback, the latest logged first.</summary>
    /// <param name="filter">Which; null for the latest 50.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<FeedbackSummary>> ListAsync(FeedbackFilter? filter = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Finds feedback whose statement or answers hold all the words, the best match first.</summary>
    /// <param name="words">
    /// Words, or phrases in double quotes; a word with <c>*</c> behind it stands for all that begin so. English endings are ignored. Nothing else is syntax;
    /// text without any letter or digit finds nothing.
    /// </param>
    /// <param name="limit">How many at most; 1 or more.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(string words, int limit = 20, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
