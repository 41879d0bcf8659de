namespace FeedbackLoop.Cli.Input;

/// <summary>Text that stands on the command line.</summary>
internal static class TypedText
{
    /// <summary>The text as it is. The system puts U+FFFD for bytes of an argument that are not UTF-8: such a text is not what was typed, and is refused.</summary>
    /// <param name="text">What came as an argument.</param>
    /// <param name="what">What the message calls it, at the beginning of its sentence: "The statement", "--customer".</param>
    public static string Readable(string text, string what) => text.Contains('\ufffd', StringComparison.Ordinal)
        ? throw new Refusal(
            $"{what} has a character that is not UTF-8. Set the terminal to UTF-8, or write a text to a file and give - with the file as input.")
        : text;
}
