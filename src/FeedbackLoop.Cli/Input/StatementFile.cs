using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FeedbackLoop.Cli.Input;

/// <summary>One statement of a file.</summary>
/// <param name="Id">Its own id, or the number of its line.</param>
/// <param name="Text">The statement.</param>
/// <param name="Source">Relayed or direct, where the file says so.</param>
internal sealed record FileStatement(string Id, string Text, SourceKind? Source);

/// <summary>Reads statements from a file: plain text with one a line, or JSON lines with <c>id</c>, <c>text</c> and <c>relay</c>.</summary>
internal static class StatementFile
{
    public static async IAsyncEnumerable<FileStatement> ReadAsync(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var isJson = default(bool?);
        await foreach (var line in LineReader.ReadAsync(stream, name, cancellation))
        {
            if (string.IsNullOrWhiteSpace(line.Text))
                continue;
            isJson ??= line.Text.AsSpan().TrimStart().StartsWith("{");
            yield return isJson.Value
                ? FromJson(line, name)
                : new FileStatement(line.Number.ToString(CultureInfo.InvariantCulture), line.Text.Trim(), Source: null);
        }
    }

    private static FileStatement FromJson(Line line, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Text, new JsonDocumentOptions { MaxDepth = 16 });
            var text = Field(json, "text") is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : throw Wrong("has no \"text\"");
            var id = Field(json, "id") ?? line.Number.ToString(CultureInfo.InvariantCulture);
            return new FileStatement(id, text, Field(json, "relay") switch
            {
                null => null,
                "direct" => SourceKind.Direct,
                "staff" => SourceKind.Proxy,
                var other => throw Wrong($"has the relay \"{other}\", which is neither \"staff\" nor \"direct\""),
            });
        }
        catch (JsonException exception)
        {
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"is no JSON object from byte {exception.BytePositionInLine + 1} on"));
        }
        catch (InvalidOperationException)   // an escape such as \ud800 that stands for no character
        {
            throw Wrong("has a text with half a character, such as \\ud800 alone");
        }

        Refusal Wrong(string how) => new(string.Create(CultureInfo.InvariantCulture, $"{name}, line {line.Number} {how}. A line looks like {{\"id\": \"a1\", \"text\": \"They need more reports\"}}."));
    }

    private static string? Field(JsonDocument json, string name) =>
        json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var value)
            ? value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;
}
