namespace FeedbackLoop.Knowledge;

/// <summary>Steps through a JSON text token by token.</summary>
/// <remarks>
/// System.Text.Json does the same, and its first use costs a third of the start-up of a command that only reads rules: its vector code is compiled
/// anew at every start. A test holds that both see the same tokens in every file that comes with the library, and refuse the same broken ones.
/// </remarks>
internal ref struct JsonTokens(ReadOnlySpan<byte> bytes)
{
    private const int DeepestNesting = 32;
    private const string EndOfFile = "the end of the file, and what is open must be closed with } or ]";

    private readonly bool[] isObject = new bool[DeepestNesting];
    private JsonBytes json = new(bytes);
    private int depth;
    private bool needsComma;
    private int valueStart;
    private int valueEnd;
    private string? resolved;   // where the text has escapes

    /// <summary>What was read last.</summary>
    public JsonToken Kind { get; private set; }

    /// <summary>The key, text or number that was read last; empty for other tokens.</summary>
    public readonly string Value => resolved ?? ShortTexts.Of(json.Between(valueStart, valueEnd));

    /// <summary>The same, made when it is asked for; <paramref name="file"/> is where it stands.</summary>
    public readonly LateText LateValue(DataFile file) => resolved is null ? new LateText(file, valueStart, valueEnd - valueStart) : new LateText(resolved);

    /// <summary>The byte, from 0, with which the last token begins.</summary>
    public int Start { get; private set; }

    /// <summary>The line, from 1, on which the last token begins.</summary>
    public readonly int Line => json.LineOf(Start);

    /// <summary>Steps to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="FormatException">The text is not JSON; the message says what stands there, such as "a comma too many".</exception>
    public bool Next()
    {
        json.PassBlanks();
        if (json.IsAtEnd)
            return depth > 0 ? throw Broken(EndOfFile) : false;
        var closes = json.Next is (byte)'}' or (byte)']';
        if (needsComma && !closes)
            PassComma();
        Start = json.At;
        if (depth > 0 && isObject[depth - 1] && !closes && Kind != JsonToken.Key)
            ReadKey();
        else
            ReadValue();
        return true;
    }

    /// <summary>Passes over the rest of the value that begins with the token read last.</summary>
    public void SkipValue()
    {
        if (Kind is not (JsonToken.BeginObject or JsonToken.BeginArray))
            return;
        var outer = depth - 1;
        while (depth > outer && Next())
        {
        }
    }

    /// <summary>The line, from 1, at which reading stands.</summary>
    public readonly int LineReached => json.LineOf(json.At);

    private void PassComma()
    {
        if (depth == 0)
            throw Broken("more text, and it must end there");
        if (json.Next != (byte)',')
            throw Broken("no comma, and another value");
        var comma = json.At++;
        json.PassBlanks();
        if (!json.IsAtEnd && json.Next is not ((byte)'}' or (byte)']' or (byte)','))
        {
            needsComma = false;
            return;
        }

        json.At = comma;
        throw Broken("a comma too many: take it out");
    }

    private void ReadKey()
    {
        if (json.Next != (byte)'"')
            throw Broken("a key without \" around it");
        ReadText(JsonToken.Key);
        json.PassBlanks();
        if (json.Next != (byte)':')
            throw Broken($"the key {Value} without a colon behind it");
        json.At++;
    }

    private void ReadValue()
    {
        var isAfterKey = Kind == JsonToken.Key;
        (valueStart, valueEnd, resolved) = (json.At, json.At, null);
        switch (json.Next)
        {
            case (byte)'{': Open(JsonToken.BeginObject); break;
            case (byte)'[': Open(JsonToken.BeginArray); break;
            case (byte)'}' when !isAfterKey: Close(JsonToken.EndObject); break;
            case (byte)']' when !isAfterKey: Close(JsonToken.EndArray); break;
            case (byte)'"': ReadText(JsonToken.Text); break;
            case (byte)'t': ReadWord("true", JsonToken.True); break;
            case (byte)'f': ReadWord("false", JsonToken.False); break;
            case (byte)'n': ReadWord("null", JsonToken.Null); break;
            default: ReadNumber(); break;
        }

        needsComma = Kind is not (JsonToken.BeginObject or JsonToken.BeginArray);
    }

    private void Open(JsonToken token)
    {
        if (depth == DeepestNesting)
            throw Broken("brackets within brackets, too deep to read");
        isObject[depth++] = token == JsonToken.BeginObject;
        Kind = token;
        json.At++;
    }

    private void Close(JsonToken token)
    {
        if (depth == 0 || isObject[depth - 1] != (token == JsonToken.EndObject))
            throw Broken(token == JsonToken.EndObject ? "a } that closes nothing" : "a ] that closes nothing");
        depth--;
        Kind = token;
        json.At++;
    }

    private void ReadWord(string word, JsonToken token)
    {
        json.PassWord(word);
        Kind = token;
    }

    private void ReadNumber()
    {
        json.PassNumber();
        valueEnd = json.At;
        Kind = JsonToken.Number;
    }

    private void ReadText(JsonToken token)
    {
        valueStart = json.At + 1;
        var hasEscapes = json.PassText();
        valueEnd = json.At - 1;
        resolved = hasEscapes ? JsonEscapes.Resolve(ShortTexts.Of(json.Between(valueStart, valueEnd))) ?? throw Broken("a text with a backslash that JSON does not know") : null;
        Kind = token;
    }

    private static FormatException Broken(string found) => new(found);
}
