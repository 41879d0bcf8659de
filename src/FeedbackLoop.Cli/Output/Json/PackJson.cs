using System.Text.Json;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of topic packs.</summary>
internal static class PackJson
{
    /// <summary>Writes what a list tells of a pack into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, Pack pack)
    {
        json.WriteString("name"u8, pack.Name);
        json.WriteString("origin"u8, Names.Of(PackOrigins.Of(pack)));
        json.WriteString("file"u8, pack.File);
        json.Strings("heads"u8, pack.Heads);
        json.Strings("phrases"u8, pack.Phrases);
        json.Strings("verbs"u8, pack.Verbs);
        json.WriteNumber("question_count"u8, pack.Questions.Count);
    }

    /// <summary>Writes what came of checking packs into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, PackReport report)
    {
        json.Strings("files"u8, report.Files);
        json.Strings("passed_over"u8, report.PassedOver);
        json.Array("findings"u8, report.Findings, static (json, finding) =>
        {
            json.WriteString("file"u8, finding.File);
            json.WriteNumber("line"u8, finding.Line);
            json.WriteString("rule"u8, Names.Of(finding.Rule));
            json.WriteString("problem"u8, finding.Problem);
        });
    }

    /// <summary>Writes all of a pack into the object that is open.</summary>
    public static void WriteWhole(this Utf8JsonWriter json, Pack pack)
    {
        json.WriteFields(pack);
        json.Strings("selects"u8, pack.Selects);
        json.Strings("leaves"u8, pack.Leaves);
        json.Array("shifts"u8, pack.Shifts, static (json, shift) =>
        {
            json.WriteString("dimension"u8, Names.Of(shift.Dimension));
            json.WriteNumber("by"u8, shift.By);
        });
        json.Array("questions"u8, pack.Questions, static (json, question) =>
        {
            json.WriteString("dimension"u8, Names.Of(question.Dimension));
            json.Strings("for"u8, [.. question.Audiences.Select(Names.Of)]);
            json.WriteString("when"u8, question.Condition);
            json.WriteString("about"u8, question.About);
            json.WriteString("to"u8, question.To);
            json.WriteString("example"u8, question.Example);
        });
    }
}
