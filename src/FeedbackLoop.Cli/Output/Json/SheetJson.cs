using System.Text.Json;
using FeedbackLoop.Guides.Sheets;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of a sheet and of the import of a reply.</summary>
internal static class SheetJson
{
    /// <summary>Writes the fields of a sheet into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Sheet sheet)
    {
        json.WriteString("for"u8, sheet.For);
        json.Array("own"u8, sheet.Own, Write);
        json.Array("for_customer"u8, sheet.ForCustomer, Write);
        json.WriteString("text"u8, sheet.Probes.Any() ? sheet.ToText() : null);
    }

    /// <summary>Writes what came of a reply as one object.</summary>
    public static void Write(this Utf8JsonWriter json, SheetImport import, bool isTrial)
    {
        json.WriteStartObject();
        json.WriteBoolean("dry_run"u8, isTrial);
        json.Array("answers"u8, import.Answers, static (json, imported) =>
        {
            json.WriteString("id"u8, imported.Answer.Id.ToString());
            json.WriteNumber("line"u8, imported.Answer.Line);
            json.WriteString("outcome"u8, Names.Of(imported.Outcome));
            json.WriteString("text"u8, imported.Answer.Text);
            json.WriteString("by"u8, imported.Probe.Answer?.Provenance.By);
        });
        json.Array("notes"u8, import.Notes, static (json, note) =>
        {
            json.WriteString("kind"u8, Names.Of(note.Kind));
            json.WriteNumber("line"u8, note.Line);
            json.WriteString("id"u8, note.Id?.ToString());
            json.WriteString("text"u8, note.Text);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SheetGroup group)
    {
        json.WriteNumber("feedback"u8, group.Feedback);
        json.WriteString("customer"u8, group.Customer);
        json.WriteString("statement"u8, group.Statement);
        json.Array("questions"u8, [.. group.Probes.Zip(group.Questions)], static (json, question) =>
        {
            json.WriteString("id"u8, question.First.Id.ToString());
            json.WriteString("dimension"u8, Names.Of(question.First.Probe.Dimension));
            json.WriteString("question"u8, question.Second);
        });
    }
}
