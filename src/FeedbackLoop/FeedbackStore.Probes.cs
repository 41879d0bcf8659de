using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>The probes of one feedback, the most useful first; empty where there is no such feedback.</summary>
    public Task<IReadOnlyList<TrackedProbe>> ProbesAsync(long feedbackId, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>One probe.</summary>
    /// <returns>Null where there is no such probe.</returns>
    public Task<TrackedProbe?> FindProbeAsync(ProbeId id, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>The probes that are open or asked, of feedback that is not closed: the latest feedback first, and of each the most useful probe first.</summary>
    /// <param name="customer">Only of the customer with this name; null for all.</param>
    /// <param name="via">Only what the colleague with this name relayed; null for all.</param>
    /// <param name="feedback">Only of the feedback with these numbers; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<TrackedProbe>> OpenProbesAsync(
        string? customer = null, string? via = null, IReadOnlyCollection<long>? feedback = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Keeps the answer to a probe as a fact. A probe that was given up may still be answered.</summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="answer">The answer, and who knew it.</param>
    /// <param name="replace">Whether an earlier answer is to be replaced.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <exception cref="TextRefusedException">The answer is too long or no valid Unicode.</exception>
    public Task<AnswerResult> AnswerAsync(ProbeId id, NewAnswer answer, bool replace = false, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    /// <summary>Gives up a probe.</summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="because">The reason.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <exception cref="TextRefusedException">The reason is too long or no valid Unicode.</exception>
    public Task<WaiveResult> WaiveAsync(ProbeId id, string because, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Marks open probes as asked: sent to somebody, and no answer yet.</summary>
    /// <returns>How many were open and are now asked.</returns>
    public Task<int> MarkAskedAsync(IReadOnlyCollection<ProbeId> ids, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
