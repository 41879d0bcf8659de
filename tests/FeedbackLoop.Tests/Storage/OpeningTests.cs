using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class OpeningTests
{
    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task A_missing_file_is_made_for_its_owner_alone_and_nothing_lies_beside_it()
    {
        await using var store = await FeedbackStore.OpenAsync(folder.Database);

        Assert.That(store.Path, Is.EqualTo(folder.Database));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder.Database }));
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(folder.Database), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [TestCase(OpenMode.ReadOnly)]
    [TestCase(OpenMode.ReadWrite)]
    public async Task A_reader_never_makes_a_file(OpenMode access)
    {
        var refused = await Refused<DatabaseNotFoundException>(folder.Database, access);

        Assert.That(refused.Path, Is.EqualTo(folder.Database));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public void What_goes_wrong_in_opening_comes_through_the_task()
    {
        var missing = FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });
        var cancelled = FeedbackStore.OpenAsync(folder.Database, cancellationToken: new CancellationToken(canceled: true));

        Assert.That((missing.Status, cancelled.Status), Is.EqualTo((TaskStatus.Faulted, TaskStatus.Canceled)));
        Assert.That(missing.Exception!.InnerException, Is.InstanceOf<DatabaseNotFoundException>());
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public async Task The_settings_that_keep_what_is_written_are_on()
    {
        await using var database = SqliteFile.Open(folder.Database, new StoreOptions());

        string[] names = ["journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "mmap_size", "application_id", "user_version", "busy_timeout"];
        var settings = await database.ReadAsync(
            connection => names.Select(name =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = $"pragma {name}";
                return command.ExecuteScalar();
            }).ToList(),
            CancellationToken.None);

        Assert.That(settings, Is.EqualTo(new object[] { "delete", 2L, 1L, 0L, 1L, 0L, 0x46424C50L, (long)Migrations.Newest, 30_000L }));
    }

    [TestCase("attach ':memory:' as other")]
    [TestCase("update feedback_words_data set block = x'00'")]
    [TestCase("pragma writable_schema = on; update sqlite_schema set sql = ''")]
    [TestCase("select load_extension('x')")]
    public async Task What_a_hostile_file_could_use_is_off(string sql)
    {
        await using var database = SqliteFile.Open(folder.Database, new StoreOptions());

        await Assert.ThrowsAsync<DatabaseFailedException>(() => database.WriteAsync(
            connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                return command.ExecuteNonQuery();
            },
            CancellationToken.None));
    }

    [Test]
    public async Task A_folder_that_does_not_exist_is_not_made()
    {
        await Refused<DatabaseNotFoundException>(Path.Combine(folder.Path, "missing", "feedback.db"), OpenMode.Create);

        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.Empty);
    }

    [Test]
    public async Task A_folder_is_no_database([Values] OpenMode access)
    {
        var refused = await Refused<DatabaseNotFoundException>(folder.Path, access);

        Assert.That(refused.Message, Does.Contain("is a folder; name a file in it"));
    }

    [Test]
    public async Task A_link_to_nothing_is_refused([Values] OpenMode access)
    {
        File.CreateSymbolicLink(folder.Database, folder.File("nothing.db"));

        await Refused<DatabaseNotFoundException>(folder.Database, access);

        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder.Database }));
    }

    [Test]
    public async Task A_link_in_a_circle_is_refused()
    {
        File.CreateSymbolicLink(folder.Database, folder.File("other.db"));
        File.CreateSymbolicLink(folder.File("other.db"), folder.Database);

        await Refused<DatabaseNotFoundException>(folder.Database, OpenMode.Create);
    }

    [TestCase("feed back.db")]
    [TestCase("it's \"quoted\".db")]
    [TestCase("a;name=x;Mode=Memory.db")]
    [TestCase("отзывы 反馈 😀.db")]
    [TestCase("-feedback.db")]
    [TestCase("file:feedback.db?mode=memory")]
    [TestCase("100%41.db")]
    [TestCase(":memory:")]
    public async Task Any_name_that_the_file_system_takes_is_a_name(string name)
    {
        var path = folder.File(name);
        await using (var store = await FeedbackStore.OpenAsync(path))
            await store.LogAsync(new NewFeedback("More reports"));

        await using var again = await FeedbackStore.OpenAsync(path, new StoreOptions { Access = OpenMode.ReadOnly });

        Assert.That(await again.ListAsync(), Has.Count.EqualTo(1));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { path }));
    }

    [Test]
    public async Task A_name_that_leaves_no_room_for_the_journal_is_refused()
    {
        await using (var store = await FeedbackStore.OpenAsync(folder.File(new string('a', 247))))
            await store.LogAsync(new NewFeedback("More reports"));

        await Refused<DatabaseNotFoundException>(folder.File(new string('b', 248)), OpenMode.Create);

        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_relative_path_is_a_path_and_no_uri()
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, folder.File("file:feedback.db"));

        await using var store = await FeedbackStore.OpenAsync(name);

        Assert.That(store.Path, Is.EqualTo(folder.File("file:feedback.db")));
        Assert.That(File.Exists(store.Path));
    }

    [Test]
    public async Task Nothing_is_changed_when_there_is_no_room_left()
    {
        await using var database = SqliteFile.Open(folder.Database, new StoreOptions());
        var text = new string('x', 30_000);

        await Assert.ThrowsAsync<DatabaseFullException>(() => database.WriteAsync(
            connection =>
            {
                using var command = connection.CreateCommand();
                command.CommandText = "pragma max_page_count = 1";
                command.ExecuteScalar();
                command.CommandText = $"insert into colleague (uid, name, name_key) values ('{text}', '{text}', 'x')";
                return command.ExecuteNonQuery();
            },
            CancellationToken.None));

        Assert.That(await database.ReadAsync(connection => Colleagues.Find(connection, "x"), CancellationToken.None), Is.Null);
    }

    private static async Task<T> Refused<T>(string path, OpenMode access) where T : FeedbackLoopException =>
        (await Assert.ThrowsAsync<T>(() => FeedbackStore.OpenAsync(path, new StoreOptions { Access = access })))!;
}
