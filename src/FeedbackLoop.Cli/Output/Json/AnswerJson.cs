using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of what came of an answer.</summary>
internal static class AnswerJson
{
    public static void Write(this Utf8JsonWriter json, AnswerResult result)
    {
        json.WriteStartObject();
        json.WriteString("outcome"u8, Names.Of(result.Outcome));
        json.WriteFields(result.Probe!);
        json.Array("also"u8, result.Also, static (json, probe) => json.WriteFields(probe));
        json.Write("actionability"u8, result.Actionability!);
        json.WriteEndObject();
    }
}
