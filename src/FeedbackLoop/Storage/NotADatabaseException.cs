namespace FeedbackLoop.Storage;

/// <summary>A file is no FeedbackLoop database; it was not touched.</summary>
public sealed class NotADatabaseException : FeedbackLoopException
{
    internal NotADatabaseException(string path, string because, Exception? inner = null)
        : base($"{path} is no FeedbackLoop database ({because}); name another file, or a new one to begin with.", inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }
}
