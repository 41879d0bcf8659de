using System.Globalization;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Output;

/// <summary>Interviews, consents and notes as rows.</summary>
internal static class InterviewList
{
    /// <summary>Id, when it begins, customer, with whom, minutes, status, notes, versions of the transcript, highlights.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(Call call, IReadOnlyList<InterviewSummary> interviews) => interviews.Select(item => (IReadOnlyList<string?>)
    [
        Ids.Of(item.Interview.Id),
        Moment(call, item.Interview.StartsAt),
        item.Interview.Customer?.Name,
        string.Join(", ", item.Interview.Participants.Where(participant => participant.Role == ParticipantRole.Participant).Select(participant => participant.Name)),
        item.Interview.Minutes.ToString(CultureInfo.InvariantCulture),
        Names.Of(item.Interview.Status),
        item.Notes.ToString(CultureInfo.InvariantCulture),
        item.Transcripts.ToString(CultureInfo.InvariantCulture),
        item.Highlights.ToString(CultureInfo.InvariantCulture),
    ]);

    /// <summary>Name, consent to notes, recording and quoting, and how they are quoted.</summary>
    public static IReadOnlyList<string?> ConsentRow(InterviewParticipant participant, string? customer) =>
    [
        participant.Name, InWords(participant.Consent.Notes), InWords(participant.Consent.Recording), InWords(participant.Consent.Quoting), participant.Credit(customer),
    ];

    /// <summary>When it was said, kind, speaker, question of the guide, text.</summary>
    public static IReadOnlyList<string?> NoteRow(InterviewNote note) =>
    [
        note.At is { } at ? InterviewTime.Format(at) : null,
        Names.Of(note.Kind),
        note.Speaker,
        note.Stop?.ToString(CultureInfo.InvariantCulture),
        note.IsDone ? $"{note.Text} (done)" : note.Text,
    ];

    public static string InWords(Consent? consent) => consent is { } known ? Names.Of(known) : "not asked";

    /// <summary>In the zone of the clock, as it sorts.</summary>
    public static string? Moment(Call call, DateTimeOffset? moment) => Local(call, moment, "yyyy-MM-dd HH:mm");

    /// <summary>In the zone of the clock, as a person says it.</summary>
    public static string? SpokenMoment(Call call, DateTimeOffset? moment) => Local(call, moment, "dddd d MMMM yyyy, HH:mm");

    private static string? Local(Call call, DateTimeOffset? moment, string format) => moment is { } known
        ? TimeZoneInfo.ConvertTime(known, call.Shell.Clock.LocalTimeZone).ToString(format, CultureInfo.InvariantCulture) : null;
}
