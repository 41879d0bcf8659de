namespace FeedbackLoop.Storage;

/// <summary>A database is damaged: its structure, or a value in it.</summary>
public sealed class DatabaseDamagedException : FeedbackLoopException
{
    internal DatabaseDamagedException(string path, string because, Exception? inner = null)
        : base($"{path} is damaged ({because}); keep a copy of it, and go back to your last backup.", inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }
}
