namespace FeedbackLoop.Storage;

/// <summary>A database was made by a newer version of FeedbackLoop; it was not touched.</summary>
public sealed class DatabaseTooNewException : FeedbackLoopException
{
    internal DatabaseTooNewException(string path, long version, long newestKnown)
        : base($"{path} was made by a newer version of FeedbackLoop (its format is {version}, and this version knows {newestKnown}); install that version.")
    {
        Path = path;
        Version = version;
        NewestKnown = newestKnown;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    /// <summary>The number of the file's format.</summary>
    public long Version { get; }

    /// <summary>The newest format that this version of FeedbackLoop knows.</summary>
    public long NewestKnown { get; }
}
