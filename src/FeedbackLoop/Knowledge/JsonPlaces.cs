using System.Globalization;

namespace FeedbackLoop.Knowledge;

/// <summary>Where each value of a data file stands, and the text that it has: <c>questions[2].about</c>.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly DataFile file;

    private int passed;
    private int line = 1;

    private JsonPlaces(DataFile file) => this.file = file;

    /// <summary>The texts and keys, in the order of the file.</summary>
    public List<PlacedText> Texts { get; } = [];

    /// <summary>Walks through a file.</summary>
    /// <exception cref="DataFileException">It is not JSON, or has a key twice in one object.</exception>
    public static JsonPlaces Of(DataFile file)
    {
        var places = new JsonPlaces(file);
        var json = new JsonTokens(file.Bytes);
        try
        {
            if (!json.Next())
                throw BrokenJson.Empty(file);
            places.WalkValue(ref json, "");
            json.Next();
        }
        catch (FormatException fault)
        {
            throw BrokenJson.In(file, json.LineReached, places.Texts.Count > 0 ? places.Texts[^1].Text : "", fault);
        }

        return places;
    }

    /// <summary>The line, from 1, of the value with that path; that of the value around it where there is none.</summary>
    public int LineOf(string path)
    {
        while (path.Length > 0)
        {
            if (lines.TryGetValue(path, out var found))
                return found;
            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        }

        return 1;
    }

    private void WalkValue(ref JsonTokens json, string path)
    {
        lines[path] = LineOf(json.Start);
        if (json.Kind == JsonToken.BeginObject)
            WalkObject(ref json, path);
        else if (json.Kind == JsonToken.BeginArray)
            WalkArray(ref json, path);
        else if (json.Kind == JsonToken.Text)
            Texts.Add(new PlacedText(json.Value, line));
    }

    private void WalkObject(ref JsonTokens json, string path)
    {
        while (json.Next() && json.Kind != JsonToken.EndObject)
        {
            var key = json.Value;
            var inner = path.Length == 0 ? key : $"{path}.{key}";
            Texts.Add(new PlacedText(key, LineOf(json.Start)));
            if (lines.ContainsKey(inner))
                throw new DataFileException(file.Name, line, key, "stands twice");
            json.Next();
            WalkValue(ref json, inner);
        }
    }

    private void WalkArray(ref JsonTokens json, string path)
    {
        for (var at = 0; json.Next() && json.Kind != JsonToken.EndArray; at++)
            WalkValue(ref json, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"));
    }

    /// <summary>The line of a byte; bytes are asked for in their order, so that each is looked at once.</summary>
    private int LineOf(int start)
    {
        line += file.Bytes[passed..start].Count((byte)'\n');
        passed = start;
        return line;
    }
}

/// <summary>A text or key of a data file.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Line">The line, from 1, on which it begins.</param>
internal sealed record PlacedText(string Text, int Line);
