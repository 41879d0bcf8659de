using System.Data.Common;
using Dapper;

namespace FeedbackLoop.Storage;

/// <summary>Who takes part in interviews, and what they agreed to.</summary>
internal static class ParticipantTable
{
    /// <summary>Interviewers, then participants, then observers.</summary>
    public static IReadOnlyList<InterviewParticipant> Of(DbConnection connection, long interviewId) =>
    [
        .. connection.Query<Row>(
            """
            select name as Name, role as Role, contact_id as ContactId, colleague_id as ColleagueId,
                consent_notes as Notes, consent_recording as Recording, consent_quoting as Quoting
            from interview_participant
            where interview_id = @interviewId
            order by role = 'observer', role = 'participant', id
            """,
            new { interviewId })
            .Select(row => row.ToParticipant(connection)),
    ];

    /// <summary>Adds a participant; one who takes part already stays as they are.</summary>
    public static void Insert(DbConnection connection, long interviewId, InterviewParticipant participant) => connection.Execute(
        """
        insert into interview_participant (interview_id, name, name_key, role, contact_id, colleague_id)
        values (@interviewId, @Name, @Key, @Role, @ContactId, @ColleagueId)
        on conflict (interview_id, name_key) do nothing
        """,
        new
        {
            interviewId,
            participant.Name,
            Key = NameText.Key(participant.Name),
            Role = Names.Of(participant.Role),
            ContactId = participant.Contact?.Id,
            ColleagueId = participant.Colleague?.Id,
        });

    /// <summary>Keeps what a participant agreed to; false where nobody of that name takes part.</summary>
    public static bool SetConsent(DbConnection connection, long interviewId, string name, InterviewConsent consent) => connection.Execute(
        """
        update interview_participant set consent_notes = @Notes, consent_recording = @Recording, consent_quoting = @Quoting
        where interview_id = @interviewId and name_key = @Key
        """,
        new
        {
            interviewId,
            Key = NameText.Key(name),
            Notes = Stored.Of(consent.Notes),
            Recording = Stored.Of(consent.Recording),
            Quoting = Stored.Of(consent.Quoting),
        }) > 0;

    public static bool Delete(DbConnection connection, long interviewId, string name) => connection.Execute(
        "delete from interview_participant where interview_id = @interviewId and name_key = @Key", new { interviewId, Key = NameText.Key(name) }) > 0;

    private sealed record Row(string Name, string Role, long? ContactId, long? ColleagueId, string? Notes, string? Recording, string? Quoting)
    {
        public InterviewParticipant ToParticipant(DbConnection connection) => new(Name, Stored.Name<ParticipantRole>(Role))
        {
            Contact = ContactId is { } contact ? Contacts.Find(connection, contact) : null,
            Colleague = ColleagueId is { } colleague ? Colleagues.Find(connection, colleague) : null,
            Consent = new InterviewConsent(Stored.NameOrNull<Consent>(Notes), Stored.NameOrNull<Consent>(Recording), Stored.NameOrNull<Consent>(Quoting)),
        };
    }
}
