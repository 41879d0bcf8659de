using System.Text.Json;
using System.Text.Json.Serialization;
using FeedbackLoop.Guides;

namespace FeedbackLoop;

/// <summary>A guide as it is kept with its interview: JSON with the names of its members.</summary>
internal static class StoredGuide
{
    public static string Of(Guide guide) => JsonSerializer.Serialize(guide, GuideJsonContext.Default.Guide);

    /// <summary>The guide as it was kept.</summary>
    /// <exception cref="InvalidDataException">It is no guide.</exception>
    public static Guide Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, GuideJsonContext.Default.Guide) ?? throw new InvalidDataException("A guide is missing.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("A guide cannot be read.", exception);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Guide))]
internal sealed partial class GuideJsonContext : JsonSerializerContext;
