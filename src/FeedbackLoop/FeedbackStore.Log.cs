using System.Data.Common;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Reads a statement, probes it, and keeps it with its facts and probes.</summary>
    /// <param name="feedback">The statement and where it came from.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <exception cref="TextRefusedException">The statement or a name is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several contacts have the name of <see cref="NewFeedback.SaidBy"/>, and no customer is given.</exception>
    public Task<LogResult> LogAsync(NewFeedback feedback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        var reading = Read(feedback);
        return database.WriteAsync(
            connection =>
            {
                var additions = new Additions();
                var now = Now;
                var heard = Heard(connection, feedback, reading, additions) with { Uid = Guid.CreateVersion7(now), LoggedAt = now };
                var id = FeedbackTable.Insert(connection, heard);
                FactTable.Insert(connection, id, reading.Facts.Select(fact => KnownContext.Stated(fact, heard)), now);
                ProbeTable.Insert(connection, id, Prober.Default.Probe(reading, KnownContext.Of(heard, [])), now);
                return Logged(connection, id, additions);
            },
            cancellationToken);
    }

    /// <summary>Changes a feedback, reads and probes it anew. Probes that are answered or given up stay; an open probe keeps its number where its dimension is still asked for.</summary>
    /// <param name="id">The number of the feedback.</param>
    /// <param name="change">Makes what is to be kept from what is kept: <c>feedback => feedback with { Customer = "Acme" }</c>.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such feedback.</returns>
    /// <exception cref="TextRefusedException">The statement or a name is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several contacts have the name of <see cref="NewFeedback.SaidBy"/>, and no customer is given.</exception>
    public Task<LogResult?> EditAsync(long id, Func<NewFeedback, NewFeedback> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection =>
            {
                if (FeedbackTable.Find(connection, id) is not { } there)
                    return null;
                var additions = new Additions();
                var changed = change(AsGiven(there));
                var reading = Read(changed);
                var heard = Heard(connection, changed, reading, additions) with { Id = id, Uid = there.Uid, LoggedAt = there.LoggedAt };
                FeedbackTable.Update(connection, heard);
                FactTable.DeleteStated(connection, id);
                FactTable.Insert(connection, id, reading.Facts.Select(fact => KnownContext.Stated(fact, heard)), Now);
                ProbeAnew(connection, heard, reading);
                return Logged(connection, id, additions);
            },
            cancellationToken);
    }

    /// <summary>Closes a feedback by hand: nothing more is asked.</summary>
    /// <returns>False where there is no such feedback.</returns>
    public Task<bool> CloseAsync(long id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => FeedbackTable.SetClosed(connection, id, closed: true), cancellationToken);

    /// <summary>Takes back <see cref="CloseAsync"/>.</summary>
    /// <returns>False where there is no such feedback.</returns>
    public Task<bool> ReopenAsync(long id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => FeedbackTable.SetClosed(connection, id, closed: false), cancellationToken);

    private Reading Read(NewFeedback feedback) =>
        Analyzer.Default.Analyze(CheckedText.Required("statement", feedback.Statement, options.MaxStatementLength));

    /// <summary>The feedback without number, with the people and organisations that its names stand for.</summary>
    private Feedback Heard(DbConnection connection, NewFeedback given, Reading reading, Additions additions)
    {
        if (given.Hops < 0)
            throw new ArgumentOutOfRangeException(nameof(given), given.Hops, "Hops is 0 or more.");
        var customer = given.Customer is { } customerName ? Customers.Named(connection, customerName, additions) : null;
        var via = given.Via is { } viaName ? Colleagues.Named(connection, viaName, given.Role, additions) : null;
        var saidBy = given.SaidBy is { } saidByName ? Contacts.Named(connection, saidByName, customer?.Id, additions) : null;
        customer ??= saidBy?.CustomerId is { } employer ? Customers.Find(connection, employer) : null;
        var deal = given.Deal is { } dealName ? Deals.Named(connection, dealName, customer?.Id, additions) : null;
        customer ??= deal?.CustomerId is { } buyer ? Customers.Find(connection, buyer) : null;
        return new Feedback(0, Guid.Empty, given.Statement)
        {
            Source = Origin.Source(given, reading),
            Customer = customer,
            Via = via,
            Role = given.Role ?? via?.Role,
            SaidBy = saidBy,
            Deal = deal,
            Wording = given.Wording,
            Hops = given.Hops ?? Origin.Hops(given, reading),
            Channel = given.Channel,
            HeardOn = given.HeardOn ?? DateOnly.FromDateTime(options.TimeProvider.GetLocalNow().DateTime),
        };
    }

    /// <summary>What must have been given to get <paramref name="feedback"/>; what follows from the rest is left out, so that it follows from the changed rest.</summary>
    private static NewFeedback AsGiven(Feedback feedback)
    {
        var given = new NewFeedback(feedback.Statement)
        {
            Customer = feedback.Customer?.Name,
            Via = feedback.Via?.Name,
            Role = feedback.Role == feedback.Via?.Role ? null : feedback.Role,
            SaidBy = feedback.SaidBy?.Name,
            Deal = feedback.Deal?.Name,
            Wording = feedback.Wording,
            Channel = feedback.Channel,
            HeardOn = feedback.HeardOn,
        };
        var hops = Origin.Hops(given, Analyzer.Default.Analyze(feedback.Statement));
        return hops == feedback.Hops ? given : given with { Hops = feedback.Hops };
    }

    /// <summary>Keeps what is answered, given up or still asked for, drops what is asked for no more, and adds the rest with numbers of their own.</summary>
    private void ProbeAnew(DbConnection connection, Feedback feedback, Reading reading)
    {
        var asked = Prober.Default.Probe(reading, KnownContext.Of(feedback, FactTable.Of(connection, feedback.Id)))
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

    private static LogResult Logged(DbConnection connection, long id, Additions additions)
    {
        var detail = Detail(connection, FeedbackTable.Find(connection, id)!);
        return new LogResult(
            detail.Feedback, detail.Reading, detail.Probes, detail.Actionability, additions.Created, additions.CloseMatches);
    }
}
