using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>A connection with our settings: nothing is lost at a power cut, and a hostile file gains nothing.</summary>
internal static class Connection
{
    // The numbers of sqlite3.h that SQLitePCL does not name.
    private const int DefensiveSetting = 1010;
    private const int LengthLimit = 0;
    private const int SqlLengthLimit = 1;
    private const int AttachedLimit = 7;
    private const int LikePatternLimit = 8;

    // journal_mode stays DELETE, which is SQLite's default.
    private const string Settings = """
        pragma foreign_keys = on;
        pragma synchronous = full;
        pragma cell_size_check = on;
        pragma mmap_size = 0;
        pragma trusted_schema = off;
        """;

    public static SqliteConnection Open(string fullPath, StoreOptions options)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = fullPath,
            Mode = options.Access == OpenMode.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)),
        }.ToString());
        try
        {
            connection.Open();
            var handle = connection.Handle!;
            raw.sqlite3_db_config(handle, DefensiveSetting, 1, out _);
            raw.sqlite3_limit(handle, LengthLimit, 10_000_000);
            raw.sqlite3_limit(handle, SqlLengthLimit, 100_000);
            raw.sqlite3_limit(handle, AttachedLimit, 0);
            raw.sqlite3_limit(handle, LikePatternLimit, 1_000);
            connection.Run("pragma busy_timeout = " + ((int)options.BusyTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) + ";" + Settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements whose rows nobody wants, without the cost of a command of ADO.NET.</summary>
    public static void Run(this SqliteConnection connection, string sql)
    {
        var handle = connection.Handle!;
        ReadOnlySpan<byte> rest = Encoding.UTF8.GetBytes(sql);
        while (!rest.IsEmpty)
        {
            SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, rest, out var statement, out rest), handle);
            using (statement)
            {
                if (statement is null || statement.IsInvalid)   // blanks, a comment or a lone semicolon
                    continue;
                var result = raw.SQLITE_ROW;
                while (result == raw.SQLITE_ROW)
                    result = raw.sqlite3_step(statement);
                SqliteException.ThrowExceptionForRC(result, handle);
            }
        }
    }

    /// <summary>Takes back what the open transaction did. Some errors, such as a full disk, have done so already.</summary>
    public static void RollBack(this SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
            connection.Run("rollback");
    }
}
