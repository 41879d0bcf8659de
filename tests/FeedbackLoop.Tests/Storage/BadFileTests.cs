using System.Buffers.Binary;
using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Files that are no database of ours are refused with one sentence, and not a byte of them changes.</summary>
public sealed class BadFileTests
{
    private static readonly OpenMode[] AllModes = Enum.GetValues<OpenMode>();

    private byte[] database = null!;
    private TempFolder folder = null!;

    [OneTimeSetUp]
    public async Task MakeSample()
    {
        using var sample = new TempFolder();
        await using (var store = await FeedbackStore.OpenAsync(sample.Database))
            await store.LogAsync(new NewFeedback("More reports") { Customer = "Acme", Via = "Dana" });
        database = File.ReadAllBytes(sample.Database);
    }

    [SetUp]
    public void MakeFolder() => folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("[]")]
    [TestCase("More reports\n")]
    [TestCase("\u0089PNG\r\n\u001A\n and so on")]
    [TestCase("SQLite format 3\0")]
    public async Task A_file_that_is_no_database_is_refused_and_left_untouched(string content)
    {
        File.WriteAllText(folder.Database, content);

        await Refused<NotADatabaseException>();
    }

    [Test]
    public async Task A_long_file_that_is_no_database_is_refused_and_left_untouched()
    {
        File.WriteAllText(folder.Database, string.Concat(Enumerable.Repeat("More reports\n", 10_000)));

        await Refused<NotADatabaseException>();
    }

    [Test]
    public async Task An_empty_file_is_refused_and_left_empty()
    {
        File.WriteAllBytes(folder.Database, []);

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Is.EqualTo(
            $"{folder.Database} is an empty file and no FeedbackLoop database; name another file, or delete it if nothing needs it."));
    }

    [TestCase("create table t (x)")]
    [TestCase("create table t (x); pragma user_version = 1")]
    [TestCase("pragma application_id = 1196444487; pragma user_version = 1")]
    [TestCase("create table t (x); drop table t; vacuum")]
    public async Task A_database_of_another_program_is_refused_and_left_untouched(string sql)
    {
        Other.Run(folder.Database, sql);

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Does.Contain("is a database of another program"));
    }

    [Test]
    public async Task A_newer_database_is_refused_and_left_untouched()
    {
        MakeDatabase();
        Other.Run(folder.Database, "pragma user_version = 7");

        var refused = await Refused<DatabaseTooNewException>();

        Assert.That((refused.Version, refused.NewestKnown), Is.EqualTo((7L, (long)Migrations.Newest)));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public async Task A_database_without_a_version_is_refused_and_left_untouched(int version)
    {
        MakeDatabase();
        Other.Run(folder.Database, FormattableString.Invariant($"pragma user_version = {version}"));

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Does.Contain("no version"));
    }

    [Test]
    public async Task A_table_that_is_missing_is_told_as_what_it_is()
    {
        MakeDatabase();
        Other.Run(folder.Database, "drop table deal");

        var told = await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(folder.Database);
            await store.Deals.ListAsync();
        });

        Assert.That(told, Is.TypeOf<DatabaseFailedException>());
        Assert.That(told!.Message, Does.Contain("no such table: deal"));
    }

    [TestCase("create trigger evil after insert on feedback begin delete from customer; end")]
    [TestCase("create view evil as select load_extension('x')")]
    [TestCase("drop view answer; create view answer (id, value) as select id, 'evil' from fact")]
    [TestCase("drop trigger feedback_added; create trigger feedback_added after insert on feedback begin delete from customer; end")]
    public async Task A_database_with_a_foreign_trigger_or_view_is_refused_and_left_untouched(string sql)
    {
        MakeDatabase();
        Other.Run(folder.Database, sql);

        var refused = await Refused<NotADatabaseException>();

        Assert.That(refused.Message, Does.Contain("a trigger or view that FeedbackLoop did not make"));
    }

    [TestCase(18, typeof(DatabaseReadOnlyException), TestName = "A_file_that_a_future_SQLite_writes_is_not_written")]
    [TestCase(19, typeof(NotADatabaseException), TestName = "A_file_that_only_a_future_SQLite_reads_is_not_written")]
    public async Task A_future_format_is_not_written(int offset, Type refusal)
    {
        MakeDatabase();
        Change(offset, 3);
        var before = Snapshot();

        Assert.That(await Told(OpenAndLog), Is.TypeOf(refusal));

        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_damaged_header_is_told_or_does_no_harm([Range(0, 99)] int offset)
    {
        MakeDatabase();
        Change(offset, (byte)~database[offset]);
        var before = Snapshot();

        await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });
            Assert.That((await store.ListAsync()).Single().Statement, Is.EqualTo("More reports"));
        });

        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_file_that_is_cut_short_is_told_or_does_no_harm([Range(0, 30)] int pages)
    {
        MakeDatabase();
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(database.AsSpan(16));
        File.WriteAllBytes(folder.Database, database[..Math.Min(pages * pageSize, database.Length - 1)]);
        var before = Snapshot();

        await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });
            await store.ShowAsync(1);
            await store.SearchAsync("reports");
        });

        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task Garbage_in_any_page_is_told_or_does_no_harm([Range(1, 60)] int seed)
    {
        MakeDatabase();
        var bytes = database.ToArray();
        var random = new Random(seed);
        var start = random.Next(100, bytes.Length - 600);
        random.NextBytes(bytes.AsSpan(start, 512));
        File.WriteAllBytes(folder.Database, bytes);

        await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(folder.Database);
            await store.ShowAsync(1);
            await store.ListAsync();
            await store.SearchAsync("reports");
            await store.OpenProbesAsync();
            await store.LogAsync(new NewFeedback("Fewer reports") { Customer = "Beta", Via = "Lee" });
        });
    }

    private void MakeDatabase() => File.WriteAllBytes(folder.Database, database);

    /// <summary>Whatever the file, there is no other exception than ours, and it names the file.</summary>
    private async Task<FeedbackLoopException?> Told(Func<Task> use)
    {
        try
        {
            await use();
            return null;
        }
        catch (FeedbackLoopException exception)
        {
            Assert.That(exception.Message, Does.Contain(folder.Database).And.Not.Contain("\n"));
            return exception;
        }
    }

    private async Task OpenAndLog()
    {
        await using var store = await FeedbackStore.OpenAsync(folder.Database);
        await store.LogAsync(new NewFeedback("Fewer reports"));
    }

    private void Change(int offset, byte value)
    {
        using var file = File.OpenWrite(folder.Database);
        file.Position = offset;
        file.WriteByte(value);
    }

    private string Snapshot() =>
        string.Join('\n', Directory.GetFileSystemEntries(folder.Path).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}"));

    /// <summary>The refusal, which is the same however the file is opened.</summary>
    private async Task<T> Refused<T>() where T : FeedbackLoopException
    {
        var before = Snapshot();
        T refused = null!;
        foreach (var access in AllModes)
        {
            refused = (await Assert.ThrowsAsync<T>(() => FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = access })))!;
            Assert.That(refused.Message, Does.StartWith(folder.Database).And.Not.Contain("\n"));
        }

        Assert.That(Snapshot(), Is.EqualTo(before));
        return refused;
    }
}
