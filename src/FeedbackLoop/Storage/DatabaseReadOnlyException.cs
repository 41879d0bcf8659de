namespace FeedbackLoop.Storage;

/// <summary>A database can be read and not written; nothing was changed.</summary>
public sealed class DatabaseReadOnlyException : FeedbackLoopException
{
    internal DatabaseReadOnlyException(string path, Exception? inner = null)
        : base($"{path} can only be read; make the file and its folder writable, or name another file.", inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }
}
