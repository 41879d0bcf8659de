using FeedbackLoop.Knowledge;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>Tells our databases from others before anything is written.</summary>
internal static class FormatCheck
{
    /// <summary>"FBLP", which the first migration writes into the header.</summary>
    private const long ApplicationId = 0x46424C50;

    private const string Sql = """
        select application_id, user_version, active.name, active.sql
        from pragma_application_id, pragma_user_version
        left join sqlite_schema as active on active.type in ('trigger', 'view')
        """;

    /// <summary>The file's format, from 1 to the newest that we know.</summary>
    /// <remarks>Every command begins with it: it reads without a command of ADO.NET and compares bytes as they lie in the file and in our scripts.</remarks>
    public static long Version(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, Sql, out var rows), handle);
        using (rows)
        {
            if (!Step(rows, handle) || raw.sqlite3_column_int64(rows, 0) != ApplicationId)
                throw NotADatabaseException.OtherProgram(connection.DataSource);
            var version = raw.sqlite3_column_int64(rows, 1);
            if (version < 1)
                throw NotADatabaseException.NoVersion(connection.DataSource);
            if (version > Migrations.Newest)
                throw new DatabaseTooNewException(connection.DataSource, version, Migrations.Newest);
            var scripts = Migrations.Files();
            do
            {
                if (raw.sqlite3_column_blob(rows, 3) is { IsEmpty: false } sql && !IsOurs(sql, scripts))
                    throw NotADatabaseException.ForeignCode(connection.DataSource, raw.sqlite3_column_text(rows, 2).utf8_to_string());
            }
            while (Step(rows, handle));
            return version;
        }
    }

    private static bool Step(sqlite3_stmt rows, sqlite3 handle)
    {
        var result = raw.sqlite3_step(rows);
        SqliteException.ThrowExceptionForRC(result, handle);
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Triggers and views act by themselves, so that only those of the scripts are let in.</summary>
    private static bool IsOurs(ReadOnlySpan<byte> sql, DataFile[] scripts)
    {
        var fromName = FromName(sql);
        if (fromName.IsEmpty)
            return false;
        foreach (var script in scripts)
        {
            if (script.Bytes.IndexOf(fromName) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The text from the name on, as our script has it; empty where it does not begin as SQLite writes every beginning, so that somebody wrote it past SQLite.</summary>
    private static ReadOnlySpan<byte> FromName(ReadOnlySpan<byte> sql) =>
        sql.StartsWith("CREATE TRIGGER "u8) ? sql["CREATE TRIGGER ".Length..]
        : sql.StartsWith("CREATE VIEW "u8) ? sql["CREATE VIEW ".Length..]
        : [];
}
