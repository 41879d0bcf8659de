namespace FeedbackLoop.Storage;

/// <summary>A file is no FeedbackLoop database; it was not touched.</summary>
public sealed class NotADatabaseException : FeedbackLoopException
{
    private NotADatabaseException(string path, string message, Exception? inner = null) : base(message, inner)
    {
        Path = path;
    }

    /// <summary>The full path of the file.</summary>
    public string Path { get; }

    internal static NotADatabaseException Empty(string path) =>
        new(path, $"{path} is an empty file and no FeedbackLoop database; name another file, or delete it if nothing needs it.");

    internal static NotADatabaseException OtherFormat(string path, Exception inner) =>
        new(path, $"{path} is no FeedbackLoop database; name another file, or a new one to begin with.", inner);

    internal static NotADatabaseException OtherProgram(string path) =>
        new(path, $"{path} is a database of another program; name another file, or a new one to begin with.");

    internal static NotADatabaseException NoVersion(string path) =>
        new(path, $"{path} has the mark of a FeedbackLoop database and no version of one; name another file, or go back to your last backup.");

    internal static NotADatabaseException ForeignCode(string path, string name) =>
        new(path, $"{path} holds a trigger or view that FeedbackLoop did not make ({name}); drop it, or name another file.");
}
