using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Commands.Options;
using FeedbackLoop.Cli.Database;

namespace FeedbackLoop.Cli.Packs;

/// <summary>Where the topic packs of the user are.</summary>
/// <param name="Path">Its full path; the folder need not exist.</param>
/// <param name="Reason">What decided.</param>
internal sealed record PacksFolder(string Path, PacksReason Reason)
{
    private const string FolderName = "packs";

    /// <summary>Whether the folder is there.</summary>
    public bool Exists => Directory.Exists(Path);

    /// <summary>The one that <c>--packs</c> names, else <c>FEEDBACKLOOP_PACKS</c>, else the folder <c>packs</c> beside the database; null where nothing says where that is.</summary>
    public static PacksFolder? Choose(Call call) => Choose(PacksOption.Shared.In(call), call.Value(GlobalOptions.Database), call.Shell);

    /// <summary>The same, with what was typed for <c>--packs</c> and <c>--db</c>; null for nothing.</summary>
    public static PacksFolder? Choose(string? option, string? database, Shell shell)
    {
        if (option is not null)
            return new PacksFolder(System.IO.Path.GetFullPath(option, shell.Folder), PacksReason.Option);
        if (shell.Variable("FEEDBACKLOOP_PACKS") is { Length: > 0 } variable)
            return new PacksFolder(System.IO.Path.GetFullPath(variable, shell.Folder), PacksReason.Variable);
        return DatabasePath.Find(database, shell) is { } path
            ? new PacksFolder(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path.Path) ?? "", FolderName), PacksReason.BesideDatabase)
            : null;
    }

    /// <summary>A path in it as a person reads it: from the current folder where it is below that, else in full.</summary>
    public static string Shown(string path, Shell shell)
    {
        var below = shell.Folder.TrimEnd(System.IO.Path.DirectorySeparatorChar) + System.IO.Path.DirectorySeparatorChar;
        return path.StartsWith(below, StringComparison.Ordinal) ? path[below.Length..] : path;
    }
}

/// <summary>What decided which folder of packs is meant.</summary>
internal enum PacksReason
{
    /// <summary><c>--packs</c> names it.</summary>
    Option,
    /// <summary><c>FEEDBACKLOOP_PACKS</c> names it.</summary>
    Variable,
    /// <summary>It is the folder <c>packs</c> beside the database.</summary>
    BesideDatabase,
}
