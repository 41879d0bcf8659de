using System.Text.Json;
using System.Text.Json.Serialization;
using FeedbackLoop.Guides;

namespace FeedbackLoop;

/// <summary>A guide as it is kept with its interview: JSON with the names of its members.</summary>
internal static class StoredGuide
{
    // By reflection, because generated code makes null of a list that an older guide does not have yet.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public static string Of(Guide guide) => JsonSerializer.Serialize(guide, Options);

    /// <summary>The guide as it was kept; what it had not yet is as in a new one.</summary>
    /// <exception cref="InvalidDataException">It is no guide.</exception>
    public static Guide Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Guide>(json, Options) ?? throw new InvalidDataException("A guide is missing.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("A guide cannot be read.", exception);
        }
    }
}
