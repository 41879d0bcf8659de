using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeedbackLoop.Guides;

/// <summary>The files in <c>Data/guides</c>.</summary>
internal static class GuideData
{
    public static string Text(string name)
    {
        using var stream = typeof(GuideData).Assembly.GetManifestResourceStream("guides/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>How those files are read: nothing that is not known, nothing twice.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters = [typeof(DimensionJson)])]
[JsonSerializable(typeof(GuideOutline))]
[JsonSerializable(typeof(IntroductionWords))]
[JsonSerializable(typeof(Sheets.SheetWords))]
internal sealed partial class GuideJson : JsonSerializerContext
{
    /// <summary>What went wrong, without the path and the position that the serializer adds.</summary>
    public static string Reason(JsonException error)
    {
        var end = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? error.Message : error.Message[..end];
    }
}

/// <summary>A dimension by its name.</summary>
internal sealed class DimensionJson : JsonConverter<Dimension>
{
    public override Dimension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Names.Parse<Dimension>(reader.GetString()!) is { } dimension
            ? dimension
            : throw new JsonException("there is no such dimension.");

    public override void Write(Utf8JsonWriter writer, Dimension value, JsonSerializerOptions options) => writer.WriteStringValue(Names.Of(value));
}
