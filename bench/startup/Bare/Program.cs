using System.CommandLine;
using Dapper;
using Microsoft.Data.Sqlite;

// The least that a program on this stack can do: parse one option, open the database, list the statements.
var database = new Option<string>("--db") { Required = true };
var list = new Command("list") { database };
list.SetAction(parsed =>
{
    var source = new SqliteConnectionStringBuilder { DataSource = parsed.GetValue(database)!, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
    using var connection = new SqliteConnection(source.ToString());
    connection.Open();
    foreach (var row in connection.Query<Row>("select id, statement, heard_on HeardOn from feedback order by id desc limit 50"))
        Console.WriteLine($"{row.Id}\t{row.HeardOn}\t{row.Statement}");
});
return new RootCommand { list }.Parse(args).Invoke();

internal sealed record Row(long Id, string Statement, string? HeardOn);
