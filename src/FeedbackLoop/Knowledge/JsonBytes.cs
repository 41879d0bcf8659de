namespace FeedbackLoop.Knowledge;

/// <summary>The bytes of a JSON text, and how far they are read: blanks, words, numbers and texts, without what they mean.</summary>
internal ref struct JsonBytes(ReadOnlySpan<byte> bytes)
{
    private const string NoJson = "text that is not JSON";
    private const string OpenText = "a text without \" at its end";

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>The byte, from 0, that is read next.</summary>
    public int At { get; set; }

    public readonly bool IsAtEnd => At >= bytes.Length;

    /// <summary>The byte that is read next; 0 at the end.</summary>
    public readonly byte Next => IsAtEnd ? (byte)0 : bytes[At];

    public readonly ReadOnlySpan<byte> Between(int start, int end) => bytes[start..end];

    /// <summary>The line, from 1, on which a byte stands.</summary>
    public readonly int LineOf(int at)
    {
        var line = 1;
        foreach (var letter in bytes[..Math.Min(at, bytes.Length)])
        {
            if (letter == (byte)'\n')
                line++;
        }

        return line;
    }

    public void PassBlanks()
    {
        var at = At;
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        At = at;
    }

    /// <summary>Passes over <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    /// <exception cref="FormatException">Another word stands there.</exception>
    public void PassWord(string word)
    {
        foreach (var letter in word)
        {
            if (IsAtEnd || bytes[At++] != letter)
                throw new FormatException(NoJson);
        }
    }

    /// <summary>Passes over a number.</summary>
    /// <exception cref="FormatException">No number stands there.</exception>
    public void PassNumber()
    {
        if (Next == (byte)'-')
            At++;
        if (Next == (byte)'0')
            At++;
        else
            PassDigits();
        if (Next == (byte)'.')
        {
            At++;
            PassDigits();
        }

        if (Next is (byte)'e' or (byte)'E')
        {
            At++;
            if (Next is (byte)'+' or (byte)'-')
                At++;
            PassDigits();
        }
    }

    /// <summary>Passes over a text with the quotes around it.</summary>
    /// <returns>Whether it has escapes.</returns>
    /// <exception cref="FormatException">The text does not end, or not on its line.</exception>
    public bool PassText()
    {
        // All knowledge passes here at every start: a local place is several times as fast.
        var (at, hasEscapes) = (At + 1, false);
        for (; at < bytes.Length && bytes[at] != (byte)'"'; at++)
        {
            if (bytes[at] < 0x20)
                throw new FormatException(OpenText);
            if (bytes[at] != (byte)'\\')
                continue;
            hasEscapes = true;
            at++;
        }

        At = at < bytes.Length ? at + 1 : throw new FormatException(OpenText);
        return hasEscapes;
    }

    private void PassDigits()
    {
        var first = At;
        while (Next is >= (byte)'0' and <= (byte)'9')
            At++;
        if (At == first)
            throw new FormatException(NoJson);
    }
}
