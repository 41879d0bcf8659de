namespace FeedbackLoop.Storage;

/// <summary>A database was made by an older version of FeedbackLoop and was opened only to be read.</summary>
public sealed class DatabaseOutdatedException : FeedbackLoopException
{
    internal DatabaseOutdatedException(string path)
        : base($"{path} was made by an older version of FeedbackLoop; open it once for writing, which brings it up to date.")
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }
}
