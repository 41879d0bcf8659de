namespace FeedbackLoop.Storage;

/// <summary>There is no database at a path, and none was made.</summary>
public sealed class DatabaseNotFoundException : FeedbackLoopException
{
    private DatabaseNotFoundException(string path, string message, Exception? inner = null) : base(message, inner)
    {
        Path = path;
    }

    /// <summary>The full path at which there is no database.</summary>
    public string Path { get; }

    internal static DatabaseNotFoundException NoFile(string path) =>
        new(path, $"There is no database at {path}; log a first feedback there, or name the file that you mean.");

    internal static DatabaseNotFoundException NoFolder(string path) =>
        new(path, $"The folder of {path} does not exist; make it first, or name another file.");

    internal static DatabaseNotFoundException IsFolder(string path) =>
        new(path, $"{path} is a folder; name a file in it, such as {System.IO.Path.Combine(path, "feedback.db")}.");

    internal static DatabaseNotFoundException DanglingLink(string path) =>
        new(path, $"{path} is a link to a file that does not exist; remove the link, or name another file.");

    internal static DatabaseNotFoundException NameTooLong(string path) =>
        new(path, $"The file name of {path} is so long that SQLite's journal cannot lie beside it; choose a shorter one.");

    internal static DatabaseNotFoundException CannotOpen(string path, Exception inner) =>
        new(path, $"{path} cannot be opened; check that you may read it, or name another file.", inner);
}
