using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>Opens a file, or refuses it untouched.</summary>
/// <remarks>
/// The file itself is opened by SQLite alone: were it opened and closed beside it in the same process, POSIX would drop SQLite's locks.
/// </remarks>
internal static class SqliteFile
{
    /// <summary>In bytes; the same on nearly all file systems.</summary>
    private const int LongestFileName = 255;

    public static SqliteDatabase Open(string path, StoreOptions options)
    {
        var fullPath = Path.GetFullPath(path);
        var file = new FileInfo(fullPath);
        if (Directory.Exists(fullPath))
            throw DatabaseNotFoundException.IsFolder(fullPath);
        if (!file.Exists)
            BeginAnew(file, options);
        else if (file.Length == 0)
            throw NotADatabaseException.Empty(fullPath);

        try
        {
            return Checked(fullPath, options);
        }
        catch (Exception exception)
        {
            SqliteErrors.Throw(exception, fullPath);
            throw;
        }
    }

    private static SqliteDatabase Checked(string fullPath, StoreOptions options)
    {
        var connection = Connection.Open(fullPath, options);
        try
        {
            var version = FormatCheck.Version(connection);
            if (options.Access != OpenMode.ReadOnly && raw.sqlite3_db_readonly(connection.Handle, "main") == 1)
                throw new DatabaseReadOnlyException(fullPath);
            if (version < Migrations.Newest)
                Migrations.BringUpToDate(connection, options.Access);
            return new SqliteDatabase(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes the file under another name and moves it into place whole: nobody ever sees a half-made database, and of several first opens one wins.</summary>
    private static void BeginAnew(FileInfo file, StoreOptions options)
    {
        if (file.LinkTarget is not null)
            throw DatabaseNotFoundException.DanglingLink(file.FullName);
        if (options.Access != OpenMode.Create)
            throw DatabaseNotFoundException.NoFile(file.FullName);
        if (!file.Directory!.Exists)
            throw DatabaseNotFoundException.NoFolder(file.FullName);
        if (Encoding.UTF8.GetByteCount(file.Name) + "-journal".Length > LongestFileName)
            throw DatabaseNotFoundException.NameTooLong(file.FullName);

        var draft = Path.Combine(file.DirectoryName!, $".feedback-{Guid.NewGuid():N}.new");
        try
        {
            CreatePrivately(draft);
            using (var connection = Connection.Open(draft, options))
                Migrations.BringUpToDate(connection, options.Access);
            File.Move(draft, file.FullName, overwrite: false);
        }
        catch (IOException) when (File.Exists(file.FullName))
        {
            // Another one was first, and its file is as good.
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new DatabaseReadOnlyException(file.FullName, exception);
        }
        catch (IOException exception)
        {
            throw DatabaseNotFoundException.CannotOpen(file.FullName, exception);
        }
        catch (SqliteException exception)
        {
            SqliteErrors.Throw(exception, file.FullName);
            throw;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>An empty file that nobody else may read; SQLite gives its journal the same mode.</summary>
    private static void CreatePrivately(string path)
    {
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, create).Dispose();
    }
}
