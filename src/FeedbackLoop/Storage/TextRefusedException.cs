namespace FeedbackLoop.Storage;

/// <summary>A text cannot be kept as it is; nothing was changed.</summary>
public sealed class TextRefusedException : FeedbackLoopException
{
    private TextRefusedException(string field, TextFault fault, string message) : base(message)
    {
        Field = field;
        Fault = fault;
    }

    /// <summary>What the text is: "statement", "answer", "name of the customer".</summary>
    public string Field { get; }

    /// <summary>What is wrong with it.</summary>
    public TextFault Fault { get; }

    internal static TextRefusedException Blank(string field) => new(field, TextFault.Blank, $"The {field} is empty; say what it is.");

    internal static TextRefusedException TooLong(string field, int length, int limit) => new(field, TextFault.TooLong, FormattableString.Invariant(
        $"The {field} has {length:N0} characters, and {limit:N0} are the most that is kept; shorten it, or split it."));

    internal static TextRefusedException NotUnicode(string field) => new(field, TextFault.NotUnicode,
        $"The {field} holds half of a character (a lone surrogate); copy it again from where it came.");

    internal static TextRefusedException Nul(string field) => new(field, TextFault.Nul,
        $"The {field} holds a NUL character; take it out, or copy the text again from where it came.");
}

/// <summary>What is wrong with a text.</summary>
public enum TextFault
{
    /// <summary>Nothing but white space.</summary>
    Blank,
    /// <summary>More characters than are kept.</summary>
    TooLong,
    /// <summary>A lone surrogate.</summary>
    NotUnicode,
    /// <summary>A NUL character.</summary>
    Nul,
}
