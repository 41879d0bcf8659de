using System.Data;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>What SQLite's error codes mean for who uses the file.</summary>
internal static class SqliteErrors
{
    /// <summary>Throws what <paramref name="exception"/> means; returns where it says so itself.</summary>
    public static void Throw(Exception exception, string path)
    {
        var meant = exception switch
        {
            SqliteException sqlite => Translate(sqlite, path),
            InvalidDataException or DataException => new DatabaseDamagedException(path, "it holds a value that cannot be read", exception),
            _ => null,
        };
        if (meant is not null)
            throw meant;
    }

    private static FeedbackLoopException Translate(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new DatabaseBusyException(path, exception),
        raw.SQLITE_FULL => new DatabaseFullException(path, exception),
        raw.SQLITE_READONLY => new DatabaseReadOnlyException(path, exception),
        raw.SQLITE_NOTADB => NotADatabaseException.OtherFormat(path, exception),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => DatabaseNotFoundException.CannotOpen(path, exception),
        raw.SQLITE_CORRUPT => new DatabaseDamagedException(path, "its structure is broken", exception),
        raw.SQLITE_IOERR => DatabaseFailedException.Disk(path, exception),
        _ => DatabaseFailedException.Unexpected(path, exception),
    };
}
