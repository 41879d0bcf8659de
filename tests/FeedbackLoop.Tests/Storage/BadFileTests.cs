using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Files that are no database of ours are refused with one sentence, and not a byte of them changes.</summary>
public sealed class BadFileTests : FileTests
{
    private static readonly OpenMode[] AllModes = Enum.GetValues<OpenMode>();

    [TestCase("[]")]
    [TestCase("More reports\n")]
    [TestCase("\u0089PNG\r\n\u001A\n and so on")]
    [TestCase("SQLite format 3\0")]
    public async Task A_file_that_is_no_database_is_refused_and_left_untouched(string content)
    {
        File.WriteAllText(Folder.Database, content);

        await Refused<NotADatabaseException>();
    }

    [Test]
    public async Task A_long_file_that_is_no_database_is_refused_and_left_untouched()
    {
        File.WriteAllText(Folder.Database, string.Concat(Enumerable.Repeat("More reports\n", 10_000)));

        await Refused<NotADatabaseException>();
    }

    [Test]
    public async Task An_empty_file_is_refused_and_left_empty()
    {
        File.WriteAllBytes(Folder.Database, []);

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Is.EqualTo(
            $"{Folder.Database} is an empty file and no FeedbackLoop database; name another file, or delete it if nothing needs it."));
    }

    [TestCase("create table t (x)")]
    [TestCase("create table t (x); pragma user_version = 1")]
    [TestCase("pragma application_id = 1196444487; pragma user_version = 1")]
    [TestCase("create table t (x); drop table t; vacuum")]
    public async Task A_database_of_another_program_is_refused_and_left_untouched(string sql)
    {
        Other.Run(Folder.Database, sql);

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Does.Contain("is a database of another program"));
    }

    [Test]
    public async Task A_newer_database_is_refused_and_left_untouched()
    {
        MakeDatabase();
        Other.Run(Folder.Database, "pragma user_version = 7");

        var refused = await Refused<DatabaseTooNewException>();

        Assert.That((refused.Version, refused.NewestKnown), Is.EqualTo((7L, (long)Migrations.Newest)));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public async Task A_database_without_a_version_is_refused_and_left_untouched(int version)
    {
        MakeDatabase();
        Other.Run(Folder.Database, FormattableString.Invariant($"pragma user_version = {version}"));

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Does.Contain("no version"));
    }

    [Test]
    public async Task A_table_that_is_missing_is_told_as_what_it_is()
    {
        MakeDatabase();
        Other.Run(Folder.Database, "drop table deal");

        var told = await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(Folder.Database);
            await store.Deals.ListAsync();
        });

        Assert.That(told, Is.TypeOf<DatabaseFailedException>());
        Assert.That(told!.Message, Does.Contain("no such table: deal"));
    }

    [TestCase("create trigger evil after insert on feedback begin delete from customer; end")]
    [TestCase("create view evil as select load_extension('x')")]
    [TestCase("drop view answer; create view answer (id, value) as select id, 'evil' from fact")]
    [TestCase("create trigger evil after insert on feedback begin delete from customer; end; pragma writable_schema = on; update sqlite_schema set sql = replace(sql, ' ', '/**/') || ' --' where name = 'evil'")]
    [TestCase("drop trigger feedback_added; create trigger feedback_added after insert on feedback begin delete from customer; end")]
    public async Task A_database_with_a_foreign_trigger_or_view_is_refused_and_left_untouched(string sql)
    {
        MakeDatabase();
        Other.Run(Folder.Database, sql);

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Does.Contain("a trigger or view that FeedbackLoop did not make"));
    }

    /// <summary>The refusal, which is the same however the file is opened.</summary>
    private async Task<T> Refused<T>() where T : FeedbackLoopException
    {
        var before = Snapshot();
        T refused = null!;
        foreach (var access in AllModes)
        {
            refused = (await Assert.ThrowsAsync<T>(() => FeedbackStore.OpenAsync(Folder.Database, new StoreOptions { Access = access })))!;
            Assert.That(refused.Message, Does.StartWith(Folder.Database).And.Not.Contain("\n"));
        }

        Assert.That(Snapshot(), Is.EqualTo(before));
        return refused;
    }
}
