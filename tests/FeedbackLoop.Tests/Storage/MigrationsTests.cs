using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;
using FeedbackLoop.Tests.Conventions;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class MigrationsTests
{
    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Every_script_is_numbered_and_the_last_number_is_the_newest_version()
    {
        var files = typeof(FeedbackStore).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();

        Assert.That(files.Select(name => name[..15]), Is.EqualTo(Enumerable.Range(1, Migrations.Newest).Select(number => $"migrations/{number:0000}")));
        Assert.That(Migrations.Scripts(), Has.Count.EqualTo(Migrations.Newest));
    }

    [Test]
    public void A_script_that_fails_leaves_the_version_before_it()
    {
        using var connection = Other.Open(folder.Database);
        string[] scripts = ["create table one (x)", "create table two (x); insert into nothing values (1)"];

        Assert.That(() => Migrations.Apply(connection, scripts), Throws.InstanceOf<SqliteException>());

        Assert.That(Value(connection, "pragma user_version"), Is.EqualTo(1));
        Assert.That(Value(connection, "select count(*) from sqlite_schema where name in ('one', 'two')"), Is.EqualTo(1));
    }

    [Test]
    public void Only_the_scripts_that_a_file_lacks_are_run()
    {
        using var connection = Other.Open(folder.Database);
        Migrations.Apply(connection, ["create table one (x)"]);

        Migrations.Apply(connection, ["create table one (x)", "create table two (x)"]);

        Assert.That(Value(connection, "pragma user_version"), Is.EqualTo(2));
    }

    [Test]
    public async Task Opening_again_changes_not_a_byte([Values] OpenMode access)
    {
        await (await FeedbackStore.OpenAsync(folder.Database)).DisposeAsync();
        var before = File.ReadAllBytes(folder.Database);

        await (await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = access })).DisposeAsync();

        Assert.That(File.ReadAllBytes(folder.Database), Is.EqualTo(before));
    }

    [Test]
    public async Task Every_table_is_strict()
    {
        await (await FeedbackStore.OpenAsync(folder.Database)).DisposeAsync();
        using var connection = Other.Open(folder.Database);

        Assert.That(Value(connection, "select count(*) from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite%' and strict = 0"), Is.Zero);
        Assert.That(Value(connection, "select count(*) from pragma_table_list where schema = 'main' and strict = 1"), Is.EqualTo(15));
    }

    [Test]
    public async Task Every_table_and_view_stands_in_the_document()
    {
        await (await FeedbackStore.OpenAsync(folder.Database)).DisposeAsync();
        using var connection = Other.Open(folder.Database);
        using var command = connection.CreateCommand();
        command.CommandText = "select name from pragma_table_list where schema = 'main' and type in ('table', 'virtual', 'view') and name not like 'sqlite%'";
        using var rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
            names.Add(rows.GetString(0));

        var document = File.ReadAllText(Repository.PathOf("docs", "storage.md"));
        Assert.That(names, Has.Count.GreaterThan(20));
        Assert.That(names.Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)), Is.Empty);
    }

    private static long Value(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
