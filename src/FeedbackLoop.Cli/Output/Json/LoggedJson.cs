using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of what came of logging or editing.</summary>
internal static class LoggedJson
{
    public static void Write(this Utf8JsonWriter json, LogResult logged)
    {
        json.WriteStartObject();
        json.WriteFields(logged.Feedback);
        json.WriteFields(logged.Reading);
        json.Array("probes"u8, logged.Probes, static (json, probe) => json.WriteFields(probe));
        json.Write("actionability"u8, logged.Actionability);
        json.WriteNamed(logged.Created, logged.CloseMatches);
        json.WriteEndObject();
    }
}
