using System.Globalization;
using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>Fields that recur: arrays, dates, and values that may be missing. A field that is documented is always there, as null where nothing is known.</summary>
internal static class JsonFields
{
    /// <summary>An array of objects, each written by <paramref name="fields"/>.</summary>
    public static void Array<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WritePropertyName(name);
        json.Array(items, fields);
    }

    /// <summary>An array of objects that is a value of its own.</summary>
    public static void Array<T>(this Utf8JsonWriter json, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartArray();
        foreach (var item in items)
            json.Object(item, fields);
        json.WriteEndArray();
    }

    /// <summary>An object that is a value of its own.</summary>
    public static void Object<T>(this Utf8JsonWriter json, T item, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartObject();
        fields(json, item);
        json.WriteEndObject();
    }

    public static void Strings(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    public static void Choice<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T? value) where T : struct, Enum =>
        json.WriteString(name, value is { } known ? Names.Of(known) : null);

    public static void Day(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day) =>
        json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Moment(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? moment)
    {
        if (moment is { } known)
            json.WriteString(name, known);
        else
            json.WriteNull(name);
    }

    /// <summary>A time within a conversation, in seconds.</summary>
    public static void Seconds(this Utf8JsonWriter json, ReadOnlySpan<byte> name, TimeSpan? time) =>
        json.Amount(name, time is { } known ? (decimal)known.Ticks / TimeSpan.TicksPerSecond : null);

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    public static void Amount(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? amount)
    {
        if (amount is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
