namespace FeedbackLoop.Cli.Database;

/// <summary>Which database is meant.</summary>
/// <param name="Path">Its full path; the file need not exist.</param>
/// <param name="Reason">What decided.</param>
internal sealed record DatabasePath(string Path, DatabaseReason Reason)
{
    private const string FileName = "feedback.db";

    /// <summary>The one that is meant; refused where there is nowhere to keep one.</summary>
    public static DatabasePath Choose(string? option, Shell shell) =>
        Find(option, shell) ?? throw new Refusal("There is no HOME to keep a database in: name a file with --db, or set FEEDBACKLOOP_DB.");

    /// <summary>
    /// The one that <c>--db</c> names, else <c>FEEDBACKLOOP_DB</c>, else the nearest <c>feedback.db</c> upwards, else the one in the user's data folder; null where
    /// the user has none.
    /// </summary>
    public static DatabasePath? Find(string? option, Shell shell)
    {
        if (option is not null)
            return new DatabasePath(System.IO.Path.GetFullPath(option, shell.Folder), DatabaseReason.Option);
        if (shell.Variable("FEEDBACKLOOP_DB") is { Length: > 0 } variable)
            return new DatabasePath(System.IO.Path.GetFullPath(variable, shell.Folder), DatabaseReason.Variable);
        if (NearestUpwards(shell.Folder) is { } nearest)
            return new DatabasePath(nearest, DatabaseReason.Nearest);
        return DataFolder(shell) is { } folder
            ? new DatabasePath(System.IO.Path.Combine(folder, "feedbackloop", FileName), DatabaseReason.DataFolder)
            : null;
    }

    private static string? NearestUpwards(string folder)
    {
        for (var at = folder; at is not null; at = System.IO.Path.GetDirectoryName(at))
        {
            var path = System.IO.Path.Combine(at, FileName);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    private static string? DataFolder(Shell shell)
    {
        if (shell.Variable("XDG_DATA_HOME") is { Length: > 0 } xdg && System.IO.Path.IsPathFullyQualified(xdg))
            return xdg;
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return shell.Variable("HOME") is { Length: > 0 } home
            ? System.IO.Path.Combine(home, ".local", "share")
            : null;
    }
}

/// <summary>What decided which database is meant.</summary>
internal enum DatabaseReason
{
    /// <summary><c>--db</c> names it.</summary>
    Option,
    /// <summary><c>FEEDBACKLOOP_DB</c> names it.</summary>
    Variable,
    /// <summary>It is the nearest <c>feedback.db</c> in the current folder or above.</summary>
    Nearest,
    /// <summary>It is the one in the user's data folder.</summary>
    DataFolder,
}
