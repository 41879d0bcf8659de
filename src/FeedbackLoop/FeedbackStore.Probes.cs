using System.Data.Common;
using FeedbackLoop.Analysis;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>The probes of one feedback, whatever their status.</summary>
    /// <param name="feedbackId">The number of the feedback.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>The most useful first; empty where there is no such feedback.</returns>
    public Task<IReadOnlyList<TrackedProbe>> ProbesAsync(long feedbackId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => ProbeTable.Of(connection, feedbackId), cancellationToken);

    /// <summary>The probes of one feedback as a stance words and orders them, each with the terms of its weight; nothing is kept.</summary>
    /// <param name="feedbackId">The number of the feedback.</param>
    /// <param name="stance">What the questions look for. Those that are answered or given up, and all where it is balanced, keep their words.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>The most useful first; empty where there is no such feedback.</returns>
    public Task<IReadOnlyList<TrackedProbe>> ProbesAsync(long feedbackId, Stance stance, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => FeedbackTable.Find(connection, feedbackId) is { } feedback ? Seen(connection, feedback, stance) : [], cancellationToken);

    /// <summary>One probe.</summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is no such probe.</returns>
    public Task<TrackedProbe?> FindProbeAsync(ProbeId id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => ProbeTable.Find(connection, id), cancellationToken);

    /// <summary>The probes that are open or asked, of feedback that is not closed: the latest feedback first, and of each the most useful probe first.</summary>
    /// <param name="customer">Only of the customer with this name; null for all.</param>
    /// <param name="via">Only what the colleague with this name relayed; null for all.</param>
    /// <param name="feedback">Only of the feedback with these numbers; null for all.</param>
    /// <param name="contact">Only what the contact with this number said, or what somebody at their customer said whom nobody named; null for all.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<TrackedProbe>> OpenProbesAsync(
        string? customer = null, string? via = null, IReadOnlyCollection<long>? feedback = null, long? contact = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => ProbeTable.Open(connection, customer, via, feedback, contact), cancellationToken);

    /// <summary>Gives up a probe.</summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="because">The reason.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <exception cref="TextRefusedException">The reason is too long or no valid Unicode.</exception>
    public Task<WaiveResult> WaiveAsync(ProbeId id, string because, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(because);
        return database.WriteAsync(connection => Waive(connection, id, because), cancellationToken);
    }

    /// <summary>Takes back that a probe is given up: it is open again, and whoever did not know is still known.</summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    public Task<WaiveResult> TakeBackWaiverAsync(ProbeId id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => TakeBackWaiver(connection, id), cancellationToken);

    /// <summary>Marks open probes as asked: sent to somebody, and no answer yet. Probes that are not open, or not there, are passed over.</summary>
    /// <param name="ids">The numbers of the probes.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>How many were open and are now asked.</returns>
    public Task<int> MarkAskedAsync(IReadOnlyCollection<ProbeId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return database.WriteAsync(connection => ids.Count(id => ProbeTable.MarkAsked(connection, id)), cancellationToken);
    }

    private IReadOnlyList<TrackedProbe> Seen(DbConnection connection, Feedback feedback, Stance stance)
    {
        var reading = Analyzer.Default.Analyze(feedback.Statement);
        var context = KnownContext.Of(connection, feedback, FactTable.Of(connection, feedback.Id), reading) with { Stance = stance, Explain = true };
        var asked = prober.Probe(reading, context).ToDictionary(probe => probe.Dimension);
        return
        [
            .. ProbeTable.Of(connection, feedback.Id)
                .Select(tracked => IsOpen(tracked) && asked.TryGetValue(tracked.Probe.Dimension, out var probe) ? tracked with { Probe = Seen(tracked.Probe, probe, stance) } : tracked)
                .OrderByDescending(tracked => tracked.Probe.Weight).ThenBy(tracked => tracked.Id.Number),
        ];
    }

    private static Probe Seen(Probe kept, Probe asked, Stance stance) =>
        stance == Stance.Balanced ? kept with { Weight = asked.Weight, Terms = asked.Terms } : asked with { Route = kept.Route };

    private static WaiveResult Waive(DbConnection connection, ProbeId id, string because)
    {
        if (ProbeTable.Find(connection, id) is not { } probe)
            return new WaiveResult(WaiveOutcome.NoSuchProbe);
        if (probe.Status == ProbeStatus.Answered)
            return new WaiveResult(WaiveOutcome.AlreadyAnswered, probe);
        if (CheckedText.Detail("reason", because) is not { } reason)
            return new WaiveResult(WaiveOutcome.NoReason, probe);
        ProbeTable.SetStatus(connection, id, ProbeStatus.Waived, reason);
        return new WaiveResult(WaiveOutcome.Waived, ProbeTable.Find(connection, id));
    }

    private static WaiveResult TakeBackWaiver(DbConnection connection, ProbeId id)
    {
        if (ProbeTable.Find(connection, id) is not { } probe)
            return new WaiveResult(WaiveOutcome.NoSuchProbe);
        if (probe.Status != ProbeStatus.Waived)
            return new WaiveResult(WaiveOutcome.NotWaived, probe);
        ProbeTable.SetStatus(connection, id, ProbeStatus.Open);
        return new WaiveResult(WaiveOutcome.TakenBack, ProbeTable.Find(connection, id));
    }
}
