using System.Data.Common;
using FeedbackLoop.Guides;
using FeedbackLoop.Storage;

namespace FeedbackLoop;

public sealed partial class FeedbackStore
{
    /// <summary>Plans an interview: builds its guide from open probes and keeps both.</summary>
    /// <param name="interview">With whom, when, and about what.</param>
    /// <param name="guide">How the guide is built, where the usual way does not fit; null for the usual way.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is kept then.</param>
    /// <exception cref="TextRefusedException">A name is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several contacts have one of the names, and no customer tells which is meant.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="NewInterview.Minutes"/> is less than 15 or more than 90.</exception>
    public Task<PlannedInterview> PlanInterviewAsync(NewInterview interview, GuideOptions? guide = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return database.WriteAsync(connection => Plan(connection, interview, guide ?? new GuideOptions()), cancellationToken);
    }

    /// <summary>Everything that is kept of one interview.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    /// <returns>Null where there is no such interview.</returns>
    public Task<InterviewDetail?> ShowInterviewAsync(long id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => Interview(connection, id), cancellationToken);

    /// <summary>Lists interviews, the latest planned first.</summary>
    /// <param name="filter">Which; null for the latest 50.</param>
    /// <param name="cancellationToken">Gives up before the next step.</param>
    public Task<IReadOnlyList<InterviewSummary>> ListInterviewsAsync(InterviewFilter? filter = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync(connection => InterviewTable.List(connection, filter ?? new InterviewFilter()), cancellationToken);

    /// <summary>Changes when an interview begins, who takes part, what they get, where it stands, or which stop of its guide is being asked.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="change">
    /// Makes what is to be kept from what is kept: <c>interview => interview with { Status = InterviewStatus.Held }</c>. A participant is added or taken out by
    /// name; a new name is added as a contact of the customer, or as a colleague. Everything else about the interview stays. It runs inside the transaction: it
    /// must not call the store. It must not return null.
    /// </param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>Null where there is no such interview.</returns>
    /// <exception cref="TextRefusedException">A name or the incentive is blank, too long or no valid Unicode.</exception>
    /// <exception cref="AmbiguousNameException">Several contacts have a name that is added, and the interview has no customer.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Interview.Stop"/> is made less than 1.</exception>
    public Task<PlannedInterview?> EditInterviewAsync(long id, Func<Interview, Interview> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection =>
            {
                if (InterviewTable.Find(connection, id) is not { } there)
                    return null;
                var additions = new Additions();
                var changed = Change.Apply(change, there);
                if (changed.Stop < 1)
                    throw new ArgumentOutOfRangeException(nameof(change), changed.Stop, "The first stop of a guide is 1.");
                InterviewTable.Update(connection, changed with { Id = id });
                foreach (var gone in there.Participants.Where(participant => Named(changed.Participants, participant.Name) is null))
                    ParticipantTable.Delete(connection, id, gone.Name);
                foreach (var added in changed.Participants.Where(participant => Named(there.Participants, participant.Name) is null))
                    ParticipantTable.Insert(connection, id, Participant(connection, added.Name, added.Role, there.Customer?.Id, additions));
                return new PlannedInterview(Interview(connection, id)!, additions.Created, additions.CloseMatches);
            },
            cancellationToken);
    }

    /// <summary>Keeps what a participant agreed to.</summary>
    /// <param name="id">The number of the interview.</param>
    /// <param name="name">What the participant is called.</param>
    /// <param name="change">Makes what is to be kept from what is kept. It runs inside the transaction: it must not call the store. It must not return null.</param>
    /// <param name="cancellationToken">Gives up before the next step; nothing is changed then.</param>
    /// <returns>The participant now; null where nobody of that name takes part, or there is no such interview.</returns>
    public Task<InterviewParticipant?> SetConsentAsync(
        long id, string name, Func<InterviewConsent, InterviewConsent> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(change);
        return database.WriteAsync(
            connection =>
            {
                if (Named(ParticipantTable.Of(connection, id), name) is not { } there)
                    return null;
                var consent = Change.Apply(change, there.Consent);
                ParticipantTable.SetConsent(connection, id, name, consent);
                return there with { Consent = consent };
            },
            cancellationToken);
    }

    private PlannedInterview Plan(DbConnection connection, NewInterview given, GuideOptions options)
    {
        var additions = new Additions();
        var customer = given.Customer is { } name ? Customers.Named(connection, name, additions) : null;
        var participants = new List<InterviewParticipant>();
        foreach (var with in given.With)
        {
            var participant = Participant(connection, with, ParticipantRole.Participant, customer?.Id, additions);
            customer ??= Customers.Find(connection, participant.Contact!.CustomerId);
            participants.Add(participant);
        }

        participants.AddRange(given.By.Select(by => Participant(connection, by, ParticipantRole.Interviewer, null, additions)));
        participants.AddRange(given.Observers.Select(observer => Participant(connection, observer, ParticipantRole.Observer, null, additions)));

        var probes = given.From.Count == 0 && customer is null ? []
            : ProbeTable.Open(connection, given.From.Count == 0 ? customer!.Name : null, via: null, given.From.Count == 0 ? null : given.From);
        var guide = GuideBuilder.Build(probes, TimeSpan.FromMinutes(given.Minutes), ForThem(options, participants) with { Customer = options.Customer ?? customer?.Name });
        var now = Now;
        var id = InterviewTable.Insert(
            connection,
            new Interview(0, Guid.CreateVersion7(now), given.Minutes, options.Outline.Name, InterviewStatus.Planned)
            {
                Customer = customer,
                StartsAt = given.StartsAt,
                Incentive = given.Incentive,
                PlannedAt = now,
            },
            StoredGuide.Of(guide));
        foreach (var participant in participants)
            ParticipantTable.Insert(connection, id, participant);
        return new PlannedInterview(Interview(connection, id)!, additions.Created, additions.CloseMatches);
    }

    /// <summary>The guide is put in the words for the first who is asked, and names all.</summary>
    private static GuideOptions ForThem(GuideOptions options, IReadOnlyList<InterviewParticipant> participants)
    {
        var asked = participants.Where(participant => participant.Role == ParticipantRole.Participant).ToList();
        return asked.Count == 0 ? options : options.For(asked[0].Contact!) with { With = options.With ?? string.Join(", ", asked.Select(participant => participant.Name)) };
    }

    private InterviewParticipant Participant(DbConnection connection, string name, ParticipantRole role, long? customerId, Additions additions)
    {
        if (role != ParticipantRole.Participant)
        {
            var colleague = Colleagues.Named(connection, name, role: null, additions);
            return new InterviewParticipant(colleague.Name, role) { Colleague = colleague };
        }

        var contact = Contacts.Named(connection, name, customerId, additions);
        return new InterviewParticipant(contact.Name, role) { Contact = contact };
    }

    private static InterviewDetail? Interview(DbConnection connection, long id) => InterviewTable.Find(connection, id) is not { } interview ? null
        : new InterviewDetail(
            interview,
            StoredGuide.Read(InterviewTable.Guide(connection, id)),
            InterviewNoteTable.Of(connection, id),
            [.. TranscriptTable.Of(connection, id).Select(head => Version(connection, head))],
            Highlights(connection, id));

    private static InterviewParticipant? Named(IReadOnlyList<InterviewParticipant> participants, string name)
    {
        var key = NameText.Key(name);
        return participants.FirstOrDefault(participant => NameText.Key(participant.Name) == key);
    }
}
