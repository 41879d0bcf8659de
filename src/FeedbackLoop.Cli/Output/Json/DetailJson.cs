using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of everything that is kept of one feedback.</summary>
internal static class DetailJson
{
    public static void Write(this Utf8JsonWriter json, FeedbackDetail detail)
    {
        json.WriteStartObject();
        json.WriteFields(detail.Feedback);
        json.Array("known"u8, detail.Facts, static (json, fact) => json.WriteFields(fact));
        json.Array("probes"u8, detail.Probes, static (json, probe) => json.WriteFields(probe));
        json.Write("actionability"u8, detail.Actionability);
        json.WriteEndObject();
    }
}
