using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of what a search found.</summary>
internal static class SearchJson
{
    public static void WriteFields(this Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteFields(hit.Feedback);
        json.WriteString("answer"u8, hit.Answer?.ToString());
        json.WriteString("excerpt"u8, hit.Excerpt);
        json.Array("matches"u8, hit.Matches, static (json, match) =>
        {
            json.WriteNumber("start"u8, match.Start);
            json.WriteNumber("length"u8, match.Length);
        });
    }
}
