using System.Text.Json;

namespace FeedbackLoop.Knowledge;

/// <summary>Reads a data file strictly, value by value, and says file, line and key where it is not as it must be.</summary>
internal ref struct DataReader(DataFile file)
{
    private Utf8JsonReader json = new(file.Bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
    private string key = "";

    /// <summary>Steps into an object.</summary>
    public void BeginObject() => Expect(JsonTokenType.StartObject, "must be an object");

    /// <summary>Steps into an array.</summary>
    public void BeginArray() => Expect(JsonTokenType.StartArray, "must be an array");

    /// <summary>Steps to the next key of an object; false at its end.</summary>
    public bool NextKey(out string name)
    {
        Advance();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            name = "";
            return false;
        }

        name = key = json.GetString()!;
        return true;
    }

    /// <summary>Steps to the next text of an array; false at its end.</summary>
    public bool NextText(out string text)
    {
        Advance();
        text = "";
        if (json.TokenType == JsonTokenType.EndArray)
            return false;
        if (json.TokenType != JsonTokenType.String)
            throw Wrong("must hold texts only");
        text = json.GetString()!;
        return true;
    }

    /// <summary>Steps into the next object of an array; false at its end.</summary>
    public bool NextObject()
    {
        Advance();
        if (json.TokenType == JsonTokenType.EndArray)
            return false;
        return json.TokenType == JsonTokenType.StartObject ? true : throw Wrong("must hold objects only");
    }

    /// <summary>The text that is the value of the key just read.</summary>
    public string Text()
    {
        Expect(JsonTokenType.String, "must be a text");
        return json.GetString()!;
    }

    /// <summary>The number that is the value of the key just read.</summary>
    public double Number()
    {
        Expect(JsonTokenType.Number, "must be a number");
        return json.GetDouble();
    }

    /// <summary>Whether the value of the key just read is true.</summary>
    public bool Flag()
    {
        Advance();
        return json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.TokenType == JsonTokenType.True : throw Wrong("must be true or false");
    }

    /// <summary>The texts that are the value of the key just read.</summary>
    public List<string> Texts()
    {
        BeginArray();
        var texts = new List<string>();
        while (NextText(out var text))
            texts.Add(text);
        return texts;
    }

    /// <summary>The value of an enum that is the value of the key just read, or that <paramref name="name"/> stands for.</summary>
    public T Value<T>(string? name = null) where T : struct, Enum
    {
        name ??= Text();
        return Names.Parse<T>(name) ?? throw Wrong($"is none of {string.Join(", ", Names.All<T>())}", name);
    }

    /// <summary>Passes over the value of the key just read.</summary>
    public void Skip()
    {
        Advance();
        json.Skip();
    }

    /// <summary>The error for the key or value just read.</summary>
    public readonly DataFileException Wrong(string problem, string? value = null) => new(file.Name, Line(), value ?? key, problem);

    /// <summary>The error for a key that is not known here.</summary>
    public readonly DataFileException UnknownKey() => Wrong("is not a known key");

    private void Expect(JsonTokenType type, string problem)
    {
        Advance();
        if (json.TokenType != type)
            throw Wrong(problem);
    }

    private void Advance()
    {
        try
        {
            if (!json.Read())
                throw Wrong("is followed by nothing");
        }
        catch (JsonException broken)
        {
            throw new DataFileException(file.Name, (int)(broken.LineNumber ?? 0) + 1, key, "is followed by text that is not JSON");
        }
    }

    private readonly int Line() => file.Bytes.AsSpan(0, (int)json.TokenStartIndex).Count((byte)'\n') + 1;
}
