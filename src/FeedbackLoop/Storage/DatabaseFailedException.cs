namespace FeedbackLoop.Storage;

/// <summary>The disk or SQLite failed at a step that should work; nothing was changed.</summary>
public sealed class DatabaseFailedException : FeedbackLoopException
{
    private DatabaseFailedException(string path, string message, Exception inner) : base(message, inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    internal static DatabaseFailedException Disk(string path, Exception inner) =>
        new(path, $"The disk cannot read or write {path}; see that it is connected and sound, and try again.", inner);

    internal static DatabaseFailedException Unexpected(string path, Exception inner) =>
        new(path, $"Something unexpected went wrong with {path}: {OneLine(inner.Message)} Try again; if it stays so, go back to your last backup.", inner);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
