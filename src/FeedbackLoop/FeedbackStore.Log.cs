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
    /// <exception cref="AmbiguousNameException">Several have the name of <see cref="NewFeedback.SaidBy"/> or <see cref="NewFeedback.Deal"/>, and no customer tells which is meant.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="NewFeedback.Hops"/> is less than 0.</exception>
    public Task<LogResult> LogAsync(NewFeedback feedback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        RequireHops(feedback);
        var reading = Read(feedback);
        return database.WriteAsync(connection => Log(connection, feedback, reading), cancellationToken);
    }

    private LogResult Log(DbConnection connection, NewFeedback feedback, Reading reading)
    {
        var additions = new Additions();
        var now = Now;
        var heard = Heard(connection, feedback, reading, additions) with { Uid = Guid.CreateVersion7(now), LoggedAt = now };
        var id = FeedbackTable.Insert(connection, heard);
        FactTable.Insert(connection, id, reading.Facts.Select(fact => KnownContext.Stated(fact, heard)), now);
        ProbeTable.Insert(connection, id, prober.Probe(reading, KnownContext.Of(connection, heard with { Id = id }, [], reading) with { Stance = feedback.Stance }), now);
        if (feedback.IsClosed)
            FeedbackTable.SetClosed(connection, id, closed: true);
        return Logged(connection, id, reading, additions);
    }

    private Reading Read(NewFeedback feedback) =>
        Analyzer.Default.Analyze(CheckedText.Required("statement", feedback.Statement, options.MaxStatementLength));

    /// <summary>The feedback without number, with the people and organisations that its names stand for.</summary>
    /// <param name="connection">The open transaction.</param>
    /// <param name="given">What was given.</param>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="additions">Takes what is added.</param>
    /// <param name="kept">Holds those who are known already, and need not be looked up; nothing follows from them that was not given.</param>
    private Feedback Heard(DbConnection connection, NewFeedback given, Reading reading, Additions additions, Feedback? kept = null)
    {
        var customer = kept?.Customer ?? (given.Customer is { } customerName ? Customers.Named(connection, customerName, additions) : null);
        var via = kept?.Via ?? (given.Via is { } viaName ? Colleagues.Named(connection, viaName, given.Role, additions) : null);
        var deal = kept?.Deal;
        if (deal is null && given.Deal is { } knownDeal)
        {
            deal = Deals.Known(connection, knownDeal, customer?.Id);
            customer ??= Customers.Find(connection, deal?.CustomerId);
        }

        var saidBy = kept?.SaidBy;
        if (saidBy is null && given.SaidBy is { } saidByName)
        {
            saidBy = Contacts.Named(connection, saidByName, customer?.Id, additions);
            customer ??= Customers.Find(connection, saidBy.CustomerId);
        }

        if (deal is null && given.Deal is { } newDeal)
            deal = Deals.Named(connection, newDeal, customer?.Id, additions);
        return new Feedback(0, Guid.Empty, given.Statement)
        {
            Source = Origin.Source(given, reading),
            Customer = customer,
            Via = via,
            Role = given.Role ?? (kept?.Via is null ? via?.Role : null),
            SaidBy = saidBy,
            Deal = deal,
            Wording = given.Wording,
            Hops = given.Hops ?? Origin.Hops(given, reading),
            Channel = given.Channel,
            HeardOn = given.HeardOn ?? DateOnly.FromDateTime(options.TimeProvider.GetLocalNow().DateTime),
        };
    }

    private static void RequireHops(NewFeedback given)
    {
        if (given.Hops < 0)
            throw new ArgumentOutOfRangeException(nameof(given), given.Hops, "Hops is 0 or more.");
    }

    private LogResult Logged(DbConnection connection, long id, Reading reading, Additions additions)
    {
        var detail = Detail(connection, FeedbackTable.Find(connection, id)!, reading);
        return new LogResult(
            detail.Feedback, detail.Reading, detail.Probes, detail.Actionability, additions.Created, additions.CloseMatches);
    }
}
