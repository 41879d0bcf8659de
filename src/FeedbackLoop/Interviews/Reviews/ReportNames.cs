using FeedbackLoop.Interviews.Speakers;

namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What people are called in a report: those at the customer who did not agree to be quoted by name are called what they are.</summary>
internal sealed class ReportNames
{
    private readonly InterviewReport report;
    private readonly Pseudonyms hidden;

    public ReportNames(InterviewReport report)
    {
        this.report = report;
        hidden = new Pseudonyms(Everybody(report)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => Of(name) != name && PersonName.Words(name).Length > 0)
            .ToDictionary(name => name, Of, StringComparer.Ordinal));
    }

    /// <summary>What to call somebody by their name, or by that of the transcript.</summary>
    public string Of(string name) => Participant(report.Held.Speakers.GetValueOrDefault(name, name)).Credit(report.Interview.Customer?.Name);

    /// <summary>A text in which nobody is named who is not to be.</summary>
    public string In(string text) => hidden.Apply(text);

    // A speaker whom nobody knows may be anybody at the customer.
    private InterviewParticipant Participant(string name) =>
        report.Interview.Participants.FirstOrDefault(participant => string.Equals(participant.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? new InterviewParticipant(name, ParticipantRole.Participant);

    private static IEnumerable<string> Everybody(InterviewReport report) => report.Interview.Participants.Select(participant => participant.Name)
        .Concat(report.Held.Transcript?.Speakers ?? [])
        .Concat(report.Held.Notes.Select(note => note.Speaker).OfType<string>())
        .Concat(report.Highlights.Select(highlight => highlight.Speaker).OfType<string>());
}
