using System.Globalization;

namespace FeedbackLoop.Knowledge;

/// <summary>Reads a data file strictly, value by value, and says file, line and key where it is not as it must be.</summary>
internal ref struct DataReader(DataFile file)
{
    private JsonTokens json = new(file.Bytes);
    private string key = "";

    /// <summary>Steps into an object.</summary>
    public void BeginObject() => Expect(JsonToken.BeginObject, "must be an object in braces { }");

    /// <summary>Steps into an array.</summary>
    public void BeginArray() => Expect(JsonToken.BeginArray, "must be a list in brackets [ ]");

    /// <summary>Steps to the next key of an object; false at its end.</summary>
    public bool NextKey(out string name)
    {
        Advance();
        if (json.Kind == JsonToken.EndObject)
        {
            name = "";
            return false;
        }

        name = key = json.Value;
        return true;
    }

    /// <summary>Steps to the next text of an array; false at its end.</summary>
    public bool NextText(out string text)
    {
        var isText = NextLateText(out var late);
        text = isText ? late.ToString() : "";
        return isText;
    }

    /// <summary>Steps to the next text of an array, which is made when it is asked for; false at its end.</summary>
    public bool NextLateText(out LateText text)
    {
        Advance();
        text = default;
        if (json.Kind == JsonToken.EndArray)
            return false;
        if (json.Kind != JsonToken.Text)
            throw Wrong("must hold texts only");
        text = json.LateValue(file);
        return true;
    }

    /// <summary>Steps into the next object of an array; false at its end.</summary>
    public bool NextObject()
    {
        Advance();
        if (json.Kind == JsonToken.EndArray)
            return false;
        return json.Kind == JsonToken.BeginObject ? true : throw Wrong("must hold objects only");
    }

    /// <summary>The text that is the value of the key just read.</summary>
    public string Text()
    {
        Expect(JsonToken.Text, "must be a text");
        return json.Value;
    }

    /// <summary>The same, made when it is asked for.</summary>
    public LateText LateText()
    {
        Expect(JsonToken.Text, "must be a text");
        return json.LateValue(file);
    }

    /// <summary>The number that is the value of the key just read.</summary>
    public double Number()
    {
        Expect(JsonToken.Number, "must be a number");
        var number = Decimal(json.Value) ?? double.Parse(json.Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : throw Wrong("is too large a number", json.Value);
    }

    /// <summary>Whether the value of the key just read is true.</summary>
    public bool Flag()
    {
        Advance();
        return json.Kind is JsonToken.True or JsonToken.False ? json.Kind == JsonToken.True : throw Wrong("must be true or false");
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
        try
        {
            json.SkipValue();
        }
        catch (FormatException fault)
        {
            throw BrokenJson.In(file, json.LineReached, key, fault);
        }
    }

    /// <summary>The error for the key or value just read.</summary>
    public readonly DataFileException Wrong(string problem, string? value = null) => new(file.Name, json.Line, value ?? key, problem);

    /// <summary>The error for a key that is not known here.</summary>
    /// <param name="known">The keys that are, where the file may be a user's.</param>
    public readonly DataFileException UnknownKey(string? known = null) => Wrong(known is null ? "is not a known key" : $"is not a known key: take {known}");

    // The first use of double.Parse costs milliseconds, and nearly all weights are plain decimals: a quotient of two exact numbers is the nearest one.
    private static double? Decimal(string number)
    {
        var (whole, divisor) = (0.0, 0.0);
        var isNegative = number.Length > 1 && number[0] == '-';
        for (var at = isNegative ? 1 : 0; at < number.Length; at++)
        {
            if (number[at] == '.' && divisor == 0)
                divisor = 1;
            else if (!char.IsAsciiDigit(number[at]) || number.Length > 15)
                return null;
            else
                (whole, divisor) = (whole * 10 + (number[at] - '0'), divisor * 10);
        }

        var size = divisor == 0 ? whole : whole / divisor;
        return isNegative ? -size : size;
    }

    private void Expect(JsonToken type, string problem)
    {
        Advance();
        if (json.Kind != type)
            throw Wrong($"{problem}, not {Described(json.Kind)}");
    }

    private void Advance()
    {
        try
        {
            if (!json.Next())
                throw BrokenJson.Empty(file);
        }
        catch (FormatException fault)
        {
            throw BrokenJson.In(file, json.LineReached, key, fault);
        }
    }

    private static string Described(JsonToken kind) => kind switch
    {
        JsonToken.BeginObject => "an object",
        JsonToken.BeginArray => "a list",
        JsonToken.Text => "a text",
        JsonToken.Number => "a number",
        JsonToken.True => "true",
        JsonToken.False => "false",
        _ => "null",
    };
}
