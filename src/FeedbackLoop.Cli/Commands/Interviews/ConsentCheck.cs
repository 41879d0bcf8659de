using FeedbackLoop.Cli.Output;
using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Cli.Commands.Interviews;

/// <summary>Refuses what a participant refused.</summary>
internal static class ConsentCheck
{
    /// <summary>Refuses a note on somebody who wants none, or on nobody in particular where nobody wants any.</summary>
    /// <remarks>A speaker is read as the store reads them: "Kim" is Kim Ortiz. Where the name may mean several, one who refused is enough.</remarks>
    public static void Notes(Interview interview, string? speaker)
    {
        var refused = interview.Participants.Where(participant => participant.Consent.Notes == Consent.Refused).ToList();
        var asked = interview.Participants.Count(participant => participant.Role == ParticipantRole.Participant);
        var person = speaker is null
            ? (refused.Count > 0 && refused.Count == asked ? refused[0] : null)
            : Meant(interview, speaker, refused);
        if (person is not null)
            throw Refused(interview, person, "notes");
    }

    private static InterviewParticipant? Meant(Interview interview, string speaker, List<InterviewParticipant> refused) =>
        ParticipantName.Find(speaker, [.. interview.Participants.Select(participant => participant.Name)]) is { } name
            ? refused.Find(participant => participant.Name == name)
            : refused.Find(participant => ParticipantName.Find(speaker, [participant.Name]) is not null);

    /// <summary>Refuses a transcript where somebody wants no recording.</summary>
    public static void Recording(Interview interview)
    {
        if (interview.Participants.FirstOrDefault(participant => participant.Consent.Recording == Consent.Refused) is { } person)
            throw Refused(interview, person, "recording");
    }

    private static Refusal Refused(Interview interview, InterviewParticipant person, string what) => new(
        $"{person.Name} refused {what}, so nothing was kept. Where they agree after all: loop interview consent {interview.Id} --of {Typed.Word(person.Name)} --{what} yes");
}
