using System.Data.Common;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>
    /// Changes a feedback, reads and probes it anew. Probes that are answered or given up stay; an open probe keeps its number where its dimension is
    /// still asked for. Where only <see cref="NewFeedback.IsClosed"/> is changed, nothing is read or probed.
    /// </summary>
    /// <param name="id">The number of the feedback.</param>
    /// <param name="change">
    /// Makes what is to be kept from what is kept: <c>feedback => feedback with { Customer = "Acme" }</c>. A name that is not changed stands for the same
    /// person or organisation as before; a customer or role that is made null stays so, unless a new contact, deal or colleague brings one. It runs inside
    /// the transaction: it must not call the store. It must not return null.
    /// </param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such feedback.</returns>
    /// <exception cref="TextRefusedException">The statement or a name is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several have the new name of <see cref="NewFeedback.SaidBy"/> or <see cref="NewFeedback.Deal"/>, and no customer tells which is meant.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="NewFeedback.Hops"/> is less than 0.</exception>
    public Task<LogResult?> EditAsync(long id, Func<NewFeedback, NewFeedback> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection => FeedbackTable.Find(connection, id) is { } there ? Edit(connection, there, change) : null, cancellationToken);
    }

    /// <summary>Closes a feedback by hand: nothing more is asked.</summary>
    /// <param name="id">The number of the feedback.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>False where there is no such feedback.</returns>
    public Task<bool> CloseAsync(long id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => FeedbackTable.SetClosed(connection, id, closed: true), cancellationToken);

    /// <summary>Takes back <see cref="CloseAsync"/>.</summary>
    /// <param name="id">The number of the feedback.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>False where there is no such feedback.</returns>
    public Task<bool> ReopenAsync(long id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => FeedbackTable.SetClosed(connection, id, closed: false), cancellationToken);

    private LogResult Edit(DbConnection connection, Feedback there, Func<NewFeedback, NewFeedback> change)
    {
        var additions = new Additions();
        var readBefore = Analyzer.Default.Analyze(there.Statement);
        var given = AsGiven(there, readBefore);
        var changed = Change.Apply(change, given);
        RequireHops(changed);
        var reading = changed.Statement == given.Statement ? readBefore : Read(changed);
        if (changed.IsClosed != given.IsClosed)
            FeedbackTable.SetClosed(connection, there.Id, changed.IsClosed);
        if (changed.IsClosed == given.IsClosed || changed != given with { IsClosed = changed.IsClosed })
        {
            var kept = Kept(there, given, changed);
            var heard = Heard(connection, WithRoleOfVia(there, given, changed), reading, additions, kept) with
            {
                Id = there.Id,
                Uid = there.Uid,
                LoggedAt = there.LoggedAt,
            };
            FeedbackTable.Update(connection, heard);
            FactTable.DeleteStated(connection, there.Id);
            FactTable.Insert(connection, there.Id, reading.Facts.Select(fact => KnownContext.Stated(fact, heard)), Now);
            ProbeAnew(connection, heard, reading, changed.Stance);
        }

        return Logged(connection, there.Id, reading, additions);
    }

    /// <summary>What must have been given to get <paramref name="feedback"/>; hops that follow from the rest are left out, so that they follow from the changed rest.</summary>
    private static NewFeedback AsGiven(Feedback feedback, Reading reading)
    {
        var given = new NewFeedback(feedback.Statement)
        {
            Customer = feedback.Customer?.Name,
            Via = feedback.Via?.Name,
            Role = feedback.Role,
            SaidBy = feedback.SaidBy?.Name,
            Deal = feedback.Deal?.Name,
            Wording = feedback.Wording,
            Channel = feedback.Channel,
            HeardOn = feedback.HeardOn,
            IsClosed = feedback.Status == FeedbackStatus.Closed,
        };
        return Origin.Hops(given, reading) == feedback.Hops ? given : given with { Hops = feedback.Hops };
    }

    /// <summary>The people and organisations that stay: those whose name is the same, unless they belong to a customer that is now another.</summary>
    private static Feedback Kept(Feedback there, NewFeedback given, NewFeedback changed)
    {
        var keepsCustomer = changed.Customer is null || changed.Customer == given.Customer;
        return there with
        {
            Customer = changed.Customer == given.Customer ? there.Customer : null,
            Via = changed.Via == given.Via ? there.Via : null,
            SaidBy = changed.SaidBy == given.SaidBy && (keepsCustomer || there.SaidBy?.CustomerId is null) ? there.SaidBy : null,
            Deal = changed.Deal == given.Deal && (keepsCustomer || there.Deal?.CustomerId is null) ? there.Deal : null,
        };
    }

    /// <summary>A role that came from the colleague goes with the colleague.</summary>
    private static NewFeedback WithRoleOfVia(Feedback there, NewFeedback given, NewFeedback changed) =>
        changed.Via != given.Via && changed.Role == given.Role && there.Role == there.Via?.Role ? changed with { Role = null } : changed;

    /// <summary>Keeps what is answered, given up or still asked for, drops what is asked for no more, and adds the rest with numbers of their own.</summary>
    private void ProbeAnew(DbConnection connection, Feedback feedback, Reading reading, Stance stance)
    {
        var asked = prober.Probe(reading, KnownContext.Of(connection, feedback, FactTable.Of(connection, feedback.Id), reading) with { Stance = stance })
            .ToDictionary(probe => probe.Dimension);
        foreach (var tracked in ProbeTable.Of(connection, feedback.Id))
        {
            var isAskedStill = asked.Remove(tracked.Probe.Dimension, out var probe);
            if (tracked.Status is ProbeStatus.Answered or ProbeStatus.Waived)
                continue;
            if (isAskedStill)
                ProbeTable.Reword(connection, tracked, probe!);
            else
                ProbeTable.Delete(connection, tracked.Id);
        }

        ProbeTable.Insert(connection, feedback.Id, asked.Values.OrderByDescending(probe => probe.Weight), Now);
    }
}
