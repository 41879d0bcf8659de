using System.Globalization;
using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Cli.Output;

/// <summary>Everything that is kept of one interview.</summary>
internal static class InterviewLayout
{
    private const int Indent = 16;

    /// <summary>A name and its value a row; participants, questions, notes, transcripts and highlights carry more cells.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(Call call, InterviewDetail detail)
    {
        yield return ["id", Ids.Of(detail.Interview.Id)];
        foreach (var (name, value) in Fields(call, detail.Interview, InterviewList.Moment))
            yield return [name, value];
        foreach (var participant in detail.Interview.Participants)
            yield return ["participant", Names.Of(participant.Role), .. InterviewList.ConsentRow(participant, detail.Interview.Customer?.Name)];
        foreach (var stop in AgendaStop.Of(detail.Guide))
            yield return ["question", stop.Number.ToString(CultureInfo.InvariantCulture), stop.Section, stop.Question?.Text, Serves(stop), IsAnswered(detail, stop) ? "answered" : null];
        foreach (var note in detail.Notes)
            yield return ["note", Ids.Of(note.Id), .. InterviewList.NoteRow(note)];
        foreach (var transcript in detail.Transcripts)
            yield return ["transcript", transcript.Version.ToString(CultureInfo.InvariantCulture), transcript.Format, transcript.Source];
        foreach (var highlight in detail.Highlights)
            yield return ["highlight", Ids.Of(highlight.Id), highlight.At is { } at ? InterviewTime.Format(at) : null, highlight.Speaker, highlight.Probe?.ToString(), highlight.Text];
    }

    public static void Write(Call call, InterviewDetail detail)
    {
        var (output, columns) = (call.Out, call.Shell.Columns());
        output.Dim(Ids.Of(detail.Interview.Id) + "  ");
        output.Bold(detail.Guide.Title + (detail.Interview.Customer is { } customer ? $" with {customer.Name}" : ""));
        output.WriteLine();
        output.WriteLine();
        foreach (var (name, value) in Fields(call, detail.Interview, InterviewList.SpokenMoment))
            Field(output, name, value, columns);
        foreach (var participant in detail.Interview.Participants)
            Field(output, Names.Of(participant.Role), Consented(participant, detail.Interview.Customer?.Name), columns);

        WriteQuestions(output, detail, columns);
        if (detail.Notes.Count > 0)
            output.WriteLine();
        foreach (var note in detail.Notes)
            Field(output, note.At is { } at ? InterviewTime.Format(at) : "–", InWords(note), columns);
        if (detail.Transcripts.Count + detail.Highlights.Count > 0)
            output.WriteLine();
        foreach (var transcript in detail.Transcripts)
            Field(output, "transcript", $"version {transcript.Version}, from {transcript.Source}", columns);
        foreach (var highlight in detail.Highlights)
            Field(output, $"highlight {highlight.Id}", $"{highlight.Speaker}: {highlight.Text}{(highlight.Probe is { } probe ? $" ({probe})" : "")}", columns);
    }

    /// <summary>A note as a sentence: who, what sort of line, and the words.</summary>
    public static string InWords(InterviewNote note)
    {
        var speaker = note.Speaker is { } name ? $"{name}: " : "";
        return note.Kind switch
        {
            NoteKind.Note => speaker + note.Text,
            NoteKind.Quote => $"{speaker}\"{note.Text}\"",
            NoteKind.Speaker => $"{note.Text} speaks",
            _ => $"{Names.Of(note.Kind)}: {speaker}{note.Text}{(note.IsDone ? " (done)" : "")}",
        };
    }

    private static void WriteQuestions(SafeWriter output, InterviewDetail detail, int columns)
    {
        var section = "";
        foreach (var stop in AgendaStop.Of(detail.Guide))
        {
            if (stop.Section != section)
            {
                output.WriteLine();
                output.Dim($"    {section = stop.Section}");
                output.WriteLine();
            }

            if (stop.Question is { } question)
                Field(output, $"{stop.Number}{(IsAnswered(detail, stop) ? " ✓" : "")}", $"{question.Text}{(question.Serves.Count > 0 ? $" ({Serves(stop)})" : "")}", columns);
        }
    }

    /// <summary>Whether an answer was noted at the stop.</summary>
    public static bool IsAnswered(InterviewDetail detail, AgendaStop stop) => detail.Notes.Any(note => note.Kind == NoteKind.Answer && note.Stop == stop.Number);

    private static string? Serves(AgendaStop stop) => stop.Question is { Serves.Count: > 0 } question ? string.Join(", ", question.Serves) : null;

    private static string Consented(InterviewParticipant participant, string? customer)
    {
        if (participant.Role != ParticipantRole.Participant)
            return participant.Name;
        var consent = participant.Consent;
        return consent == InterviewConsent.NotAsked
            ? $"{participant.Name}, not asked for consent yet"
            : $"{participant.Name}; notes {InterviewList.InWords(consent.Notes)}, recording {InterviewList.InWords(consent.Recording)}, quoting {InterviewList.InWords(consent.Quoting)}: quoted as {participant.Credit(customer)}";
    }

    private static IEnumerable<(string Name, string Value)> Fields(Call call, Interview interview, Func<Call, DateTimeOffset?, string?> moment)
    {
        (string Name, string? Value)[] fields =
        [
            ("customer", interview.Customer?.Name),
            ("at", moment(call, interview.StartsAt)),
            ("minutes", interview.Minutes.ToString(CultureInfo.InvariantCulture)),
            ("style", interview.Style),
            ("status", Names.Of(interview.Status)),
            ("incentive", interview.Incentive),
        ];
        return fields.Where(field => field.Value is not null).Select(field => (field.Name, field.Value!));
    }

    private static void Field(SafeWriter output, string name, string value, int columns) => FieldLines.Write(output, name, value, columns, Indent);
}
