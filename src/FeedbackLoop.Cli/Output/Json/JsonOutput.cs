using System.Text.Json;

namespace FeedbackLoop.Cli.Output.Json;

/// <summary>Writes JSON values.</summary>
internal static class JsonOutput
{
    /// <summary>Writes one JSON value and a line end: on one line, or indented where <paramref name="indented"/>.</summary>
    public static void Write(SafeWriter output, Action<Utf8JsonWriter> write, bool indented)
    {
        var stream = output.Bytes();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n" }))
            write(json);
        stream.WriteByte((byte)'\n');
    }
}
