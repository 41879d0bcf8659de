namespace FeedbackLoop.Storage;

/// <summary>There was no room to write; nothing was changed.</summary>
public sealed class DatabaseFullException : FeedbackLoopException
{
    internal DatabaseFullException(string path, Exception? inner = null)
        : base($"There is no room left to write to {path}, and nothing was changed; free some space and try again.", inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }
}
