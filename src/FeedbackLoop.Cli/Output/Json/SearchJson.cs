using System.Text.Json;
using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>The fields of what a search found.</summary>
internal static class SearchJson
{
    public static void WriteFields(this Utf8JsonWriter json, SearchHit hit)
    {
        json.WriteFields(hit.Feedback);
        json.WriteString("answer"u8, hit.Answer?.ToString());
        json.WriteString("excerpt"u8, hit.Excerpt);
        json.Matches(hit.Matches);
    }

    /// <summary>Writes the fields of a place in an interview into the object that is open.</summary>
    public static void WriteFields(this Utf8JsonWriter json, InterviewHit hit)
    {
        json.WriteNumber("interview"u8, hit.InterviewId);
        json.WriteString("kind"u8, Names.Of(hit.Kind));
        json.WriteString("customer"u8, hit.Customer);
        json.WriteString("speaker"u8, hit.Speaker);
        json.Seconds("at"u8, hit.At);
        json.Number("note"u8, hit.Note);
        json.Number("highlight"u8, hit.Highlight);
        json.WriteString("passage"u8, hit.Span is { } span ? PassageKey.Of(span).ToString() : hit.Note is { } note ? PassageKey.Of(note).ToString() : null);
        json.WriteString("excerpt"u8, hit.Excerpt);
        json.Matches(hit.Matches);
    }

    /// <summary>Writes an array of feedback and of places in interviews.</summary>
    public static void WriteFound(this Utf8JsonWriter json, IReadOnlyList<SearchHit> hits, IReadOnlyList<InterviewHit> said)
    {
        json.WriteStartArray();
        foreach (var hit in hits)
            json.Object(hit, static (json, hit) => json.WriteFields(hit));
        foreach (var hit in said)
            json.Object(hit, static (json, hit) => json.WriteFields(hit));
        json.WriteEndArray();
    }

    private static void Matches(this Utf8JsonWriter json, IReadOnlyList<TextSpan> matches) => json.Array("matches"u8, matches, static (json, match) =>
    {
        json.WriteNumber("start"u8, match.Start);
        json.WriteNumber("length"u8, match.Length);
    });
}
