using System.Text.Json;
using FeedbackLoop.Interviews.Notes;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of what came of taking in a transcript or notes.</summary>
internal static class InterviewImportJson
{
    public static void Write(this Utf8JsonWriter json, ImportedTranscript imported, Transcript transcript)
    {
        json.WriteStartObject();
        json.WriteNumber("version"u8, imported.Version.Version);
        json.WriteString("format"u8, imported.Version.Format);
        json.WriteString("source"u8, imported.Version.Source);
        json.WriteBoolean("new"u8, imported.IsNew);
        json.WriteNumber("utterances"u8, transcript.Utterances.Count);
        json.Array("speakers"u8, imported.Speakers, static (json, match) =>
        {
            json.WriteString("speaker"u8, match.Speaker);
            json.WriteString("person"u8, match.Person);
            json.WriteString("match"u8, Names.Of(match.Kind));
            json.Strings("candidates"u8, match.Candidates);
        });
        json.Array("faults"u8, transcript.Faults, static (json, fault) =>
        {
            json.WriteNumber("line"u8, fault.Line);
            json.WriteString("problem"u8, fault.Problem);
            json.WriteString("excerpt"u8, fault.Excerpt);
        });
        json.Array("remarks"u8, transcript.Remarks, static (json, remark) =>
        {
            json.WriteNumber("line"u8, remark.Line);
            json.WriteString("text"u8, remark.Text);
        });
        json.Array("carried_over"u8, imported.CarriedOver, static (json, highlight) => json.WriteFields(highlight));
        json.Array("lost"u8, imported.Lost, static (json, highlight) => json.WriteFields(highlight));
        json.WriteNamed(imported.Created, imported.CloseMatches);
        json.WriteEndObject();
    }

    public static void Write(this Utf8JsonWriter json, IReadOnlyList<AddedNote> notes, int unchanged, IReadOnlyList<NotesFault> faults)
    {
        json.WriteStartObject();
        json.Array("notes"u8, notes, static (json, note) => json.WriteFields(note));
        json.WriteNumber("unchanged"u8, unchanged);
        json.Array("faults"u8, faults, static (json, fault) =>
        {
            json.WriteNumber("line"u8, fault.Line);
            json.WriteString("problem"u8, fault.Problem);
        });
        json.WriteEndObject();
    }
}
