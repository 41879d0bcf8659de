using System.Globalization;
using System.Text;
using FeedbackLoop.Knowledge;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Storage.Sqlite;

/// <summary>The numbered scripts in <c>Migrations/</c>, which make a database and bring an older one up to date.</summary>
internal static class Migrations
{
    /// <summary>The number of the last script, and the <c>user_version</c> of a database that is up to date.</summary>
    public const int Newest = 5;

    private static readonly string[] Names = ["0001-begin.sql", "0002-answers-read.sql", "0003-interviews.sql", "0004-interview-words.sql", "0005-rejected-passages.sql"];

    /// <summary>The files of all scripts, in their order.</summary>
    public static DataFile[] Files() => Array.ConvertAll(Names, name => DataFile.Embedded("migrations/" + name));

    /// <summary>The text of all scripts, in their order.</summary>
    public static IReadOnlyList<string> Scripts() => Array.ConvertAll(Files(), file => Encoding.UTF8.GetString(file.Bytes));

    public static void BringUpToDate(SqliteConnection connection, OpenMode access)
    {
        if (access == OpenMode.ReadOnly)
            throw new DatabaseOutdatedException(connection.DataSource);
        Apply(connection, Scripts());
    }

    /// <summary>Runs the scripts that the file lacks, each in one transaction with its number.</summary>
    public static void Apply(SqliteConnection connection, IReadOnlyList<string> scripts)
    {
        while (true)
        {
            connection.Run("begin immediate");
            try
            {
                // Only now nobody else can be doing the same.
                var version = UserVersion(connection);
                if (version >= scripts.Count)
                {
                    connection.Run("rollback");
                    return;
                }

                connection.Run(scripts[version]);
                connection.Run(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {version + 1}; commit"));
            }
            catch
            {
                connection.RollBack();
                throw;
            }
        }
    }

    private static int UserVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
