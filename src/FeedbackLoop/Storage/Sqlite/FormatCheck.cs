using Microsoft.Data.Sqlite;

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
    public static long Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        using var rows = command.ExecuteReader();
        if (!rows.Read() || rows.GetInt64(0) != ApplicationId)
            throw NotADatabaseException.OtherProgram(connection.DataSource);
        var version = rows.GetInt64(1);
        if (version < 1)
            throw NotADatabaseException.NoVersion(connection.DataSource);
        if (version > Migrations.Newest)
            throw new DatabaseTooNewException(connection.DataSource, version, Migrations.Newest);
        var scripts = Migrations.Scripts();
        do
        {
            if (!rows.IsDBNull(2) && !IsOurs(rows.GetString(3), scripts))
                throw NotADatabaseException.ForeignCode(connection.DataSource, rows.GetString(2));
        }
        while (rows.Read());
        return version;
    }

    /// <summary>Triggers and views act by themselves, so that only those of the scripts are let in. SQLite keeps their text from the name on.</summary>
    private static bool IsOurs(string sql, IReadOnlyList<string> scripts)
    {
        var fromName = sql[(sql.IndexOf(' ', "create ".Length) + 1)..];
        foreach (var script in scripts)
        {
            if (script.Contains(fromName, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
