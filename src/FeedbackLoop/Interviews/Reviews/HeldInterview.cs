using FeedbackLoop.Guides;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What there is of an interview that was held.</summary>
/// <param name="Guide">The guide that was made for it.</param>
/// <param name="Participants">Who took part; whoever is no interviewer and no observer gives the answers.</param>
public sealed record HeldInterview(Guide Guide, IReadOnlyList<InterviewParticipant> Participants)
{
    /// <summary>What was said; null where there is no transcript.</summary>
    public Transcript? Transcript { get; init; }

    /// <summary>For speakers as the transcript spells them, the name of the participant; others count by the name in the transcript.</summary>
    public IReadOnlyDictionary<string, string> Speakers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What was written down, in the order in which it was said.</summary>
    public IReadOnlyList<InterviewNote> Notes { get; init; } = [];

    /// <summary>The probes that the guide asks, as they stand now.</summary>
    public IReadOnlyList<TrackedProbe> Probes { get; init; } = [];

    /// <summary>The names of the interviewers.</summary>
    internal IEnumerable<string> Interviewers => Named(ParticipantRole.Interviewer);

    /// <summary>What a person does in the interview; a participant where nothing else is known.</summary>
    internal ParticipantRole RoleOf(string? person) => Participants.FirstOrDefault(participant => string.Equals(participant.Name, person, StringComparison.OrdinalIgnoreCase))?.Role ?? ParticipantRole.Participant;

    private IEnumerable<string> Named(ParticipantRole role) => Participants.Where(participant => participant.Role == role).Select(participant => participant.Name);
}
