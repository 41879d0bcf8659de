using FeedbackLoop.Cli.Commands;
using FeedbackLoop.Cli.Output;
using FeedbackLoop.Cli.Packs;
using FeedbackLoop.Storage;

namespace FeedbackLoop.Cli.Database;

/// <summary>Opens the database that is meant.</summary>
internal static class StoreAccess
{
    /// <summary>Opens the database to read; where there is none, says how to make one.</summary>
    public static Task<FeedbackStore> ReadStoreAsync(this Call call, CancellationToken cancellation) => OpenExistingAsync(call, OpenMode.ReadOnly, cancellation);

    /// <summary>Opens the database to change what is there; where there is none, says how to make one.</summary>
    public static Task<FeedbackStore> ReadWriteStoreAsync(this Call call, CancellationToken cancellation) => OpenExistingAsync(call, OpenMode.ReadWrite, cancellation);

    private static Task<FeedbackStore> OpenExistingAsync(Call call, OpenMode access, CancellationToken cancellation)
    {
        var (path, _) = DatabasePath.Choose(call.Value(GlobalOptions.Database), call.Shell);
        return Path.Exists(path)
            ? OpenAsync(call, path, access, cancellation)
            : throw new Refusal($"There is no database at {path} yet. A first feedback makes it: loop log \"what they said\" --customer NAME");
    }

    /// <summary>Opens the database to write, and makes it where it is missing.</summary>
    public static Task<FeedbackStore> WriteStoreAsync(this Call call, CancellationToken cancellation)
    {
        var (path, reason) = DatabasePath.Choose(call.Value(GlobalOptions.Database), call.Shell);
        if (reason == DatabaseReason.DataFolder)
            MakeDataFolder(Path.GetDirectoryName(path)!);
        return OpenAsync(call, path, OpenMode.Create, cancellation);
    }

    /// <summary>The folder of our own may be made; one that a person named must be there, since its name may be a slip.</summary>
    private static void MakeDataFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static Task<FeedbackStore> OpenAsync(Call call, string path, OpenMode access, CancellationToken cancellation)
    {
        var opening = FeedbackStore.OpenAsync(path, new StoreOptions { Access = access, TimeProvider = call.Shell.Clock }, call.Prober(), cancellation);
        if (opening.Exception?.InnerException is not DatabaseOutdatedException exception)   // it is over when the call returns, and is not awaited: that costs a millisecond
            return opening;
        var named = call.Has(GlobalOptions.Database) ? $" --db {Typed.Word(exception.Path)}" : "";
        throw new Refusal($"{exception.Path} was made by an older version of loop. To bring it up to date, with all that is in it: loop where --upgrade{named}");
    }
}
