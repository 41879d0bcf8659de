namespace FeedbackLoop.Knowledge;

/// <summary>Says of a data file that it is not JSON, and where it stops being so.</summary>
internal static class BrokenJson
{
    /// <summary>The error for what could not be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">The line, from 1, where it stands.</param>
    /// <param name="last">The key or text that was read last; empty where there is none.</param>
    /// <param name="fault">What stands there.</param>
    public static DataFileException In(DataFile file, int line, string last, FormatException fault) =>
        new(file.Name, line, last, $"{(last.Length == 0 ? "begins with" : "is followed by")} {fault.Message}");

    /// <summary>The error for a file without a value.</summary>
    public static DataFileException Empty(DataFile file) => new(file.Name, 1, "", "is empty, and must hold an object in braces: { }");
}
