namespace FeedbackLoop.Storage;

/// <summary>Another program was writing for longer than <see cref="StoreOptions.BusyTimeout"/>; nothing was changed.</summary>
public sealed class DatabaseBusyException : FeedbackLoopException
{
    internal DatabaseBusyException(string path, Exception? inner = null)
        : base($"Another program is still writing to {path}; wait until it is done, or end it, and try again.", inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }
}
