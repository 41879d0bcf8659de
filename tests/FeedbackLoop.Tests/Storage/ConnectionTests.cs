using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Scripts that are run on a connection.</summary>
public sealed class ConnectionTests : FileTests
{
    [TestCase("create table t (x); insert into t values (1); insert into t values (2)")]
    [TestCase("create table t (x);; -- the words\n\ninsert into t select 1 union select 2;\n-- and no more\n")]
    [TestCase(" ; create table t (x); /* ; */ insert into t values (1) returning x; select x from t; insert into t values (2); ")]
    public void Every_statement_of_a_script_is_run(string script)
    {
        using var connection = Open();

        connection.Run(script);

        Assert.That(Count(connection), Is.EqualTo(2));
    }

    [TestCase("insert into t values ('ä'); insert into missing values (1); insert into t values (2)", "no such table: missing")]
    [TestCase("insert into t values (1); insert into t values (1); insert into t values (2)", "UNIQUE constraint failed: t.x")]
    public void A_script_ends_at_a_statement_that_fails_and_the_connection_goes_on(string script, string error)
    {
        using var connection = Open();
        connection.Run("create table t (x unique)");

        Assert.That(() => connection.Run(script), Throws.TypeOf<SqliteException>().With.Message.Contains(error));

        Assert.That(Count(connection), Is.EqualTo(1));
        connection.Run("drop table t");
    }

    private SqliteConnection Open()
    {
        MakeDatabase();
        return Connection.Open(Folder.Database, new StoreOptions());
    }

    private static long Count(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from t";
        return (long)command.ExecuteScalar()!;
    }
}
