using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of interviews, those who take part, notes and highlights.</summary>
internal static class InterviewJson
{
    /// <summary>Writes the fields of an interview into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Interview interview)
    {
        json.WriteNumber("id"u8, interview.Id);
        json.WriteString("uid"u8, interview.Uid);
        json.WriteString("customer"u8, interview.Customer?.Name);
        json.Moment("starts_at"u8, interview.StartsAt);
        json.WriteNumber("minutes"u8, interview.Minutes);
        json.WriteString("style"u8, interview.Style);
        json.WriteString("status"u8, Names.Of(interview.Status));
        json.WriteString("incentive"u8, interview.Incentive);
        json.Moment("planned_at"u8, interview.PlannedAt);
        json.Moment("begun_at"u8, interview.BegunAt);
        json.WriteNumber("stop"u8, interview.Stop);
        var customer = interview.Customer?.Name;
        json.Array("participants"u8, interview.Participants, (json, participant) => json.WriteFields(participant, customer));
    }

    /// <summary>Writes the fields of a line of the list into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, InterviewSummary summary)
    {
        json.WriteFields(summary.Interview);
        json.WriteNumber("notes"u8, summary.Notes);
        json.WriteNumber("transcripts"u8, summary.Transcripts);
        json.WriteNumber("highlights"u8, summary.Highlights);
    }

    /// <summary>Writes the fields of everything that is kept of an interview into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, InterviewDetail detail)
    {
        json.WriteFields(detail.Interview);
        json.WritePropertyName("guide"u8);
        json.Object(detail.Guide, static (json, guide) => json.WriteFields(guide));
        json.Array("notes"u8, detail.Notes, static (json, note) => json.WriteFields(note));
        json.Array("transcripts"u8, detail.Transcripts, static (json, transcript) =>
        {
            json.WriteNumber("version"u8, transcript.Version);
            json.WriteString("format"u8, transcript.Format);
            json.WriteString("source"u8, transcript.Source);
            json.WriteString("imported_at"u8, transcript.ImportedAt);
        });
        json.Array("highlights"u8, detail.Highlights, static (json, highlight) => json.WriteFields(highlight));
    }

    public static void Write(this Utf8JsonWriter json, PlannedInterview planned)
    {
        json.WriteStartObject();
        json.WriteFields(planned.Detail);
        json.WriteNamed(planned.Created, planned.CloseMatches);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of somebody who takes part into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, InterviewParticipant participant, string? customer)
    {
        json.WriteString("name"u8, participant.Name);
        json.WriteString("role"u8, Names.Of(participant.Role));
        json.Choice("notes_consent"u8, participant.Consent.Notes);
        json.Choice("recording_consent"u8, participant.Consent.Recording);
        json.Choice("quoting_consent"u8, participant.Consent.Quoting);
        json.WriteString("credit"u8, participant.Credit(customer));
    }

    /// <summary>Writes the fields of a note into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, InterviewNote note)
    {
        json.WriteNumber("id"u8, note.Id);
        json.WriteString("uid"u8, note.Uid);
        json.WriteString("kind"u8, Names.Of(note.Kind));
        json.WriteString("text"u8, note.Text);
        json.WriteString("speaker"u8, note.Speaker);
        json.Seconds("at"u8, note.At);
        json.Number("stop"u8, note.Stop);
        json.Strings("answers"u8, [.. note.Answers.Select(id => id.ToString())]);
        json.WriteBoolean("done"u8, note.IsDone);
        json.WriteString("written_at"u8, note.WrittenAt);
    }

    /// <summary>Writes the fields of a note that was just written down into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, AddedNote added)
    {
        json.WriteFields(added.Note);
        json.Array("outcomes"u8, added.Answers, static (json, answer) =>
        {
            json.WriteString("outcome"u8, Names.Of(answer.Outcome));
            json.WriteString("probe"u8, answer.Probe?.Id.ToString());
        });
    }

    /// <summary>Writes the fields of a highlight into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Highlight highlight)
    {
        json.WriteNumber("id"u8, highlight.Id);
        json.WriteString("uid"u8, highlight.Uid);
        json.WriteNumber("version"u8, highlight.Version);
        json.WriteNumber("start"u8, highlight.Span.Start);
        json.WriteNumber("length"u8, highlight.Span.Length);
        json.WriteString("text"u8, highlight.Text);
        json.WriteString("speaker"u8, highlight.Speaker);
        json.Seconds("at"u8, highlight.At);
        json.Number("feedback"u8, highlight.Feedback);
        json.WriteString("probe"u8, highlight.Probe?.ToString());
        json.WriteString("note"u8, highlight.Note);
    }

    /// <summary>Writes the fields of a highlight and its interview into the object that is open.</summary>
    public static void WriteListed(this Utf8JsonWriter json, Highlight highlight)
    {
        json.WriteNumber("interview"u8, highlight.InterviewId);
        json.WriteFields(highlight);
    }
}
