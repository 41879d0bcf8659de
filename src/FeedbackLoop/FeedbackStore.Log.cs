using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Reads a statement, probes it, and keeps it with its facts and probes.</summary>
    /// <param name="feedback">The statement and where it came from.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <exception cref="TextRefusedException">The statement or a name is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several contacts have the name of <see cref="NewFeedback.SaidBy"/>, and no customer is given.</exception>
    public Task<LogResult> LogAsync(NewFeedback feedback, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Changes a feedback, reads and probes it anew. Probes that are answered or given up stay; an open probe keeps its number where its dimension is still asked for.</summary>
    /// <param name="id">The number of the feedback.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>feedback => feedback with { Customer = "Acme" }</c>.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such feedback.</returns>
    /// <exception cref="TextRefusedException">The statement or a name is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several contacts have the name of <see cref="NewFeedback.SaidBy"/>, and no customer is given.</exception>
    public Task<LogResult?> EditAsync(long id, Func<NewFeedback, NewFeedback> change, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Closes a feedback by hand: nothing more is asked.</summary>
    /// <returns>False where there is no such feedback.</returns>
    public Task<bool> CloseAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Takes back <see cref="CloseAsync"/>.</summary>
    /// <returns>False where there is no such feedback.</returns>
    public Task<bool> ReopenAsync(long id, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
