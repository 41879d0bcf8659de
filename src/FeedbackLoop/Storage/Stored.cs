using System.Globalization;
using System.Text.Json;

namespace FeedbackLoop.Storage;

/// <summary>How values stand in columns: the same in every table, and readable without this program.</summary>
internal static class Stored
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Of(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    public static string Of(Guid uid) => uid.ToString("D");

    public static string? Of(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Of<T>(T? value) where T : struct, Enum => value is { } given ? Names.Of(given) : null;

    public static string Of<T>(IEnumerable<T> values) where T : struct, Enum => string.Join(',', values.Distinct().Order().Select(Names.Of));

    public static string Of(IReadOnlyList<string> texts) => "[" + string.Join(',', texts.Select(text => $"\"{JsonEncodedText.Encode(text)}\"")) + "]";

    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Unreadable(text, "day");

    public static DateOnly? DayOrNull(string? text) => text is null ? null : Day(text);

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time : throw Unreadable(text, "time");

    public static Guid Uid(string text) => Guid.TryParseExact(text, "D", out var uid) ? uid : throw Unreadable(text, "UUID");

    /// <summary>A time within an interview, to the millisecond.</summary>
    public static long? Milliseconds(TimeSpan? time) => time is { } known ? known.Ticks / TimeSpan.TicksPerMillisecond : null;

    public static TimeSpan? TimeSpanOrNull(long? milliseconds) => milliseconds is { } known ? TimeSpan.FromTicks(known * TimeSpan.TicksPerMillisecond) : null;

    public static ProbeId Probe(string text) => ProbeId.Parse(text) ?? throw Unreadable(text, "number of a probe");

    public static int Int(long number) => (int)number == number ? (int)number : throw Unreadable(Of(number)!, "such number");

    public static decimal? Number(string? text)
    {
        if (text is null)
            return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable(text, "number");
    }

    public static T Name<T>(string text) where T : struct, Enum => Names.Parse<T>(text) ?? throw Unreadable(text, typeof(T).Name);

    public static T? NameOrNull<T>(string? text) where T : struct, Enum => text is null ? null : Name<T>(text);

    public static IReadOnlyList<T> NameList<T>(string text) where T : struct, Enum =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Name<T>)];

    public static IReadOnlyList<string> Texts(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(text => text.GetString()!)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("A list of texts cannot be read.", exception);
        }
    }

    private static InvalidDataException Unreadable(string text, string kind) => new($"\"{text}\" is no {kind}.");
}
