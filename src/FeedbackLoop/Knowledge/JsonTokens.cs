namespace FeedbackLoop.Knowledge;

/// <summary>What stands next in a JSON text.</summary>
internal enum JsonToken
{
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Key,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>Steps through a JSON text token by token.</summary>
/// <remarks>
/// System.Text.Json does the same, and its first use costs a third of the start-up of a command that only reads rules: its vector code is compiled
/// anew at every start. A test holds that both see the same tokens in every file that comes with the library, and refuse the same broken ones.
/// </remarks>
internal ref struct JsonTokens(ReadOnlySpan<byte> bytes)
{
    private const int DeepestNesting = 32;
    private const string EndOfFile = "the end of the file, and what is open must be closed with } or ]";
    private const string OpenText = "a text without \" at its end";

    private readonly ReadOnlySpan<byte> json = bytes;
    private readonly bool[] isObject = new bool[DeepestNesting];
    private int depth;
    private int at;
    private int start;
    private bool needsComma;
    private int valueStart;
    private int valueEnd;
    private string? resolved;   // where the text has escapes

    /// <summary>What was read last.</summary>
    public JsonToken Kind { get; private set; }

    /// <summary>The key, text or number that was read last; empty for other tokens.</summary>
    public readonly string Value => resolved ?? ShortTexts.Of(json[valueStart..valueEnd]);

    /// <summary>The same, made when it is asked for; <paramref name="file"/> is where it stands.</summary>
    public readonly LateText LateValue(DataFile file) => resolved is null ? new LateText(file, valueStart, valueEnd - valueStart) : new LateText(resolved);

    /// <summary>The byte, from 0, with which the last token begins.</summary>
    public readonly int Start => start;

    /// <summary>The line, from 1, on which the last token begins.</summary>
    public readonly int Line => LineOf(start);

    /// <summary>Steps to the next token.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <exception cref="FormatException">The text is not JSON; the message says what stands there, such as "a comma too many".</exception>
    public bool Next()
    {
        SkipBlanks();
        if (at >= json.Length)
            return depth > 0 ? throw Broken(EndOfFile) : false;
        var closes = json[at] is (byte)'}' or (byte)']';
        if (needsComma && !closes)
            PassComma();
        start = at;
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
    public readonly int LineReached => LineOf(Math.Min(at, json.Length));

    private void PassComma()
    {
        if (depth == 0)
            throw Broken("more text, and it must end there");
        if (json[at] != (byte)',')
            throw Broken("no comma, and another value");
        var comma = at++;
        SkipBlanks();
        if (at < json.Length && json[at] is not ((byte)'}' or (byte)']' or (byte)','))
        {
            needsComma = false;
            return;
        }

        at = comma;
        throw Broken("a comma too many: take it out");
    }

    private void ReadKey()
    {
        if (json[at] != (byte)'"')
            throw Broken("a key without \" around it");
        ReadString();
        SkipBlanks();
        if (at >= json.Length || json[at] != (byte)':')
            throw Broken($"the key {Value} without a colon behind it");
        at++;
        Kind = JsonToken.Key;
    }

    private void ReadValue()
    {
        var isAfterKey = Kind == JsonToken.Key;
        (valueStart, valueEnd, resolved) = (at, at, null);
        switch (json[at])
        {
            case (byte)'{': Open(JsonToken.BeginObject); break;
            case (byte)'[': Open(JsonToken.BeginArray); break;
            case (byte)'}' when !isAfterKey: Close(JsonToken.EndObject); break;
            case (byte)']' when !isAfterKey: Close(JsonToken.EndArray); break;
            case (byte)'"': ReadString(); Kind = JsonToken.Text; break;
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
        (Kind, at) = (token, at + 1);
    }

    private void Close(JsonToken token)
    {
        if (depth == 0 || isObject[depth - 1] != (token == JsonToken.EndObject))
            throw Broken(token == JsonToken.EndObject ? "a } that closes nothing" : "a ] that closes nothing");
        depth--;
        (Kind, at) = (token, at + 1);
    }

    private void ReadWord(string word, JsonToken token)
    {
        foreach (var letter in word)
        {
            if (at >= json.Length || json[at++] != letter)
                throw Broken("text that is not JSON");
        }

        Kind = token;
    }

    private void ReadNumber()
    {
        var first = at;
        if (Has((byte)'-'))
            at++;
        if (Has((byte)'0'))
            at++;
        else
            PassDigits();
        if (Has((byte)'.'))
        {
            at++;
            PassDigits();
        }

        if (Has((byte)'e') || Has((byte)'E'))
        {
            at++;
            if (Has((byte)'+') || Has((byte)'-'))
                at++;
            PassDigits();
        }

        (valueStart, valueEnd) = (first, at);
        Kind = JsonToken.Number;
    }

    private readonly bool Has(byte letter) => at < json.Length && json[at] == letter;

    private void PassDigits()
    {
        var first = at;
        while (at < json.Length && json[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        if (at == first)
            throw Broken("text that is not JSON");
    }

    private void ReadString()
    {
        var first = ++at;
        var escapes = false;
        while (at < json.Length && json[at] != (byte)'"')
        {
            if (json[at] < 0x20)
                throw Broken(OpenText);
            escapes |= json[at] == (byte)'\\';
            at += json[at] == (byte)'\\' ? 2 : 1;
        }

        if (at >= json.Length)
            throw Broken(OpenText);
        (valueStart, valueEnd) = (first, at++);
        resolved = escapes ? JsonEscapes.Resolve(ShortTexts.Of(json[valueStart..valueEnd])) ?? throw Broken("a text with a backslash that JSON does not know") : null;
    }

    private void SkipBlanks()
    {
        while (at < json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
    }

    private readonly int LineOf(int end)
    {
        var line = 1;
        for (var i = 0; i < end; i++)
        {
            if (json[i] == (byte)'\n')
                line++;
        }

        return line;
    }

    private static FormatException Broken(string found) => new(found);
}
