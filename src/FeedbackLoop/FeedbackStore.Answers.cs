using System.Data.Common;
using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Answers;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>
    /// Keeps the answer to a probe as a fact, and reads it as a statement: what it says surely of other dimensions answers their probes too, the rest makes them
    /// known in part. A probe that was given up may still be answered.
    /// </summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="answer">The answer, and who knew it.</param>
    /// <param name="replace">Whether an earlier answer is to be replaced, also one that was found in the answer to another probe. One that is partial is always replaced, unless nothing is known; one of the customer only by the customer or by figures.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <exception cref="TextRefusedException">The answer is too long or no valid Unicode.</exception>
    public Task<AnswerResult> AnswerAsync(ProbeId id, NewAnswer answer, bool replace = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return database.WriteAsync(connection => Answer(connection, id, answer, replace), cancellationToken);
    }

    /// <summary>Takes back the answer to a probe: the probe is open again, and so are those that the same answer answered.</summary>
    /// <param name="id">The number of the probe.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    public Task<AnswerResult> TakeBackAnswerAsync(ProbeId id, CancellationToken cancellationToken = default) =>
        database.WriteAsync(connection => TakeBackAnswer(connection, id), cancellationToken);

    private AnswerResult Answer(DbConnection connection, ProbeId id, NewAnswer answer, bool replace)
    {
        if (ProbeTable.Find(connection, id) is not { } probe)
            return new AnswerResult(AnswerOutcome.NoSuchProbe);
        if (string.IsNullOrWhiteSpace(answer.Text))
            return new AnswerResult(AnswerOutcome.Blank, probe);
        var isAnswered = probe.Status == ProbeStatus.Answered;
        var isOutranked = probe.Answer?.Provenance.From == Knower.Customer && answer.From is not (Knower.Customer or Knower.Data);
        if (isAnswered && (!replace || isOutranked))
            return new AnswerResult(AnswerOutcome.AlreadyAnswered, probe);

        var value = CheckedText.Required("answer", answer.Text.Trim(), options.MaxStatementLength);
        var by = CheckedText.Detail("name of who answered", answer.By);
        var said = AnswerReading.Of(probe.Probe.Dimension, value);
        if (isAnswered || !said.TellsNothing)
            Forget(connection, id);   // who knows nothing takes nothing from what another said in part
        if (said.TellsNothing)
        {
            RouteOn(connection, probe, answer.From);
            return Kept(connection, id, AnswerOutcome.NotKnown, []);
        }

        var provenance = new Provenance(answer.From, by, answer.On);
        FactTable.Insert(connection, id.Feedback, [new Fact(probe.Probe.Dimension, value, provenance) { Answers = id, IsPartial = said.IsPartial }], Now);
        ProbeTable.SetStatus(connection, id, said.IsPartial ? ProbeStatus.Open : ProbeStatus.Answered);
        var also = KeepOthers(connection, id, said.Others, provenance);
        return Kept(connection, id, said.IsPartial ? AnswerOutcome.Partly : isAnswered ? AnswerOutcome.Replaced : AnswerOutcome.Answered, also);
    }

    private AnswerResult Kept(DbConnection connection, ProbeId id, AnswerOutcome outcome, List<ProbeId> also)
    {
        var feedback = FeedbackTable.Find(connection, id.Feedback)!;
        var reading = Analyzer.Default.Analyze(feedback.Statement);
        AskForRest(connection, feedback, reading);
        var detail = Detail(connection, feedback, reading);
        return new AnswerResult(outcome, detail.Probes.Single(other => other.Id == id), detail.Actionability)
        {
            Also = [.. detail.Probes.Where(other => also.Contains(other.Id))],
        };
    }

    private AnswerResult TakeBackAnswer(DbConnection connection, ProbeId id)
    {
        if (ProbeTable.Find(connection, id) is not { } probe)
            return new AnswerResult(AnswerOutcome.NoSuchProbe);
        if (probe.Answer is null)
            return new AnswerResult(AnswerOutcome.NotAnswered, probe);
        var opened = Forget(connection, id);
        ProbeTable.SetStatus(connection, id, ProbeStatus.Open);
        return Kept(connection, id, AnswerOutcome.TakenBack, opened);
    }

    /// <summary>Deletes the answer to a probe and what was found in it, whose probes are open again.</summary>
    /// <returns>The probes that are open again beside it.</returns>
    private static List<ProbeId> Forget(DbConnection connection, ProbeId id)
    {
        var opened = new List<ProbeId>();
        foreach (var fact in FactTable.Of(connection, id.Feedback))
        {
            if (fact.FoundIn != id || fact.Answers is not { } other)
                continue;
            ProbeTable.SetStatus(connection, other, ProbeStatus.Open);
            opened.Add(other);
        }

        FactTable.DeleteAnswer(connection, id);
        return opened;
    }

    /// <summary>Whoever does not know sends the question on to the customer; where the customer does not know either, it is given up.</summary>
    private static void RouteOn(DbConnection connection, TrackedProbe probe, Knower who)
    {
        if (who == Knower.Customer || probe.Probe.AskedOfCustomer is null)
        {
            ProbeTable.SetUnknownTo(connection, probe.Id, who, probe.Probe.Route);
            ProbeTable.SetStatus(connection, probe.Id, ProbeStatus.Waived, who == Knower.Customer ? "the customer does not know" : "nobody who can be asked knows");
        }
        else
        {
            ProbeTable.SetUnknownTo(connection, probe.Id, who, Route.Customer);
            ProbeTable.SetStatus(connection, probe.Id, ProbeStatus.Open);
        }
    }

    /// <summary>Keeps what an answer says of other dimensions, of which nothing sure is known yet.</summary>
    /// <returns>The probes that it answers.</returns>
    private List<ProbeId> KeepOthers(DbConnection connection, ProbeId id, IReadOnlyList<FoundFact> others, Provenance provenance)
    {
        var answered = new List<ProbeId>();
        if (others.Count == 0)
            return answered;
        var known = FactTable.Of(connection, id.Feedback);
        var probes = ProbeTable.Of(connection, id.Feedback);
        foreach (var found in others)
        {
            if (known.Any(fact => fact.Dimension == found.Dimension && !fact.IsPartial))
                continue;
            var isSure = found.IsSure && provenance.From != Knower.Assumption;
            var probe = isSure ? probes.FirstOrDefault(probe => probe.Probe.Dimension == found.Dimension && IsOpen(probe) && probe.Answer is null) : null;
            var fact = new Fact(found.Dimension, found.Words, provenance) { FoundIn = id, Answers = probe?.Id, IsPartial = !isSure };
            FactTable.Insert(connection, id.Feedback, [fact], Now);
            if (probe is null)
                continue;
            ProbeTable.SetStatus(connection, probe.Id, ProbeStatus.Answered);
            answered.Add(probe.Id);
        }

        return answered;
    }

    /// <summary>Asks where two facts conflict, and for what is lacking where something is known in part; what conflicts no longer is asked no longer.</summary>
    private void AskForRest(DbConnection connection, Feedback feedback, Reading reading)
    {
        var facts = FactTable.Of(connection, feedback.Id);
        var asked = prober.Probe(reading, KnownContext.Of(connection, feedback, facts, reading)).ToDictionary(probe => probe.Dimension);
        var asksForConflict = false;
        foreach (var tracked in ProbeTable.Of(connection, feedback.Id).Where(IsOpen))
        {
            var isAskedStill = asked.TryGetValue(tracked.Probe.Dimension, out var probe);
            asksForConflict |= tracked.Probe.Dimension == Dimension.Contradiction && isAskedStill;
            if (isAskedStill && (tracked.Probe.Dimension == Dimension.Contradiction || facts.Any(fact => fact.IsPartial && fact.Dimension == tracked.Probe.Dimension)))
                ProbeTable.Reword(connection, tracked, probe!);
            else if (!isAskedStill && tracked.Probe.Dimension == Dimension.Contradiction)
                ProbeTable.Delete(connection, tracked.Id);
        }

        if (!asksForConflict && asked.TryGetValue(Dimension.Contradiction, out var conflict))
            ProbeTable.Insert(connection, feedback.Id, [conflict], Now);
    }

    private static bool IsOpen(TrackedProbe probe) => probe.Status is ProbeStatus.Open or ProbeStatus.Asked;
}
