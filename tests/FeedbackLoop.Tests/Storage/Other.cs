using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Another program that opens a file with SQLite and minds nothing of ours.</summary>
internal static class Other
{
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static void Run(string path, string sql)
    {
        using var connection = Open(path);
        Run(connection, sql);
    }
}
