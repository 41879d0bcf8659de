using System.Buffers.Binary;
using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

/// <summary>A database that is damaged, or of a format to come, is told as such or does no harm.</summary>
public sealed class DamagedFileTests : FileTests
{
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
        Change(offset, (byte)~Sample[offset]);
        var before = Snapshot();

        await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(Folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });
            Assert.That((await store.ListAsync()).Single().Statement, Is.EqualTo("More reports"));
        });

        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_file_that_is_cut_short_is_told_or_does_no_harm([Range(0, 30)] int pages)
    {
        MakeDatabase();
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(Sample.AsSpan(16));
        File.WriteAllBytes(Folder.Database, Sample[..Math.Min(pages * pageSize, Sample.Length - 1)]);
        var before = Snapshot();

        await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(Folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });
            await store.ShowAsync(1);
            await store.SearchAsync("reports");
        });

        Assert.That(Snapshot(), Is.EqualTo(before));
    }

    [Test]
    public async Task Garbage_in_any_page_is_told_or_does_no_harm([Range(1, 60)] int seed)
    {
        MakeDatabase();
        var bytes = Sample.ToArray();
        var random = new Random(seed);
        var start = random.Next(100, bytes.Length - 600);
        random.NextBytes(bytes.AsSpan(start, 512));
        File.WriteAllBytes(Folder.Database, bytes);

        await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(Folder.Database);
            await store.ShowAsync(1);
            await store.ListAsync();
            await store.SearchAsync("reports");
            await store.OpenProbesAsync();
            await store.LogAsync(new NewFeedback("Fewer reports") { Customer = "Beta", Via = "Lee" });
        });
    }

    [TestCase("statement text", "statement")]
    [TestCase("heard_on text", "heard_on")]
    public async Task A_value_that_must_be_there_and_is_not_is_told(string declaration, string column)
    {
        MakeDatabase();
        Other.Run(Folder.Database, $"pragma writable_schema = on; update sqlite_schema set sql = replace(sql, '{declaration} not null', '{declaration}') where name = 'feedback'");
        Other.Run(Folder.Database, $"update feedback set {column} = null");

        var told = await Told(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(Folder.Database);
            await store.ListAsync();
        });

        Assert.That(told, Is.TypeOf<DatabaseDamagedException>());
        Assert.That(told!.Message, Does.Contain("a value that cannot be read"));
    }

    private async Task OpenAndLog()
    {
        await using var store = await FeedbackStore.OpenAsync(Folder.Database);
        await store.LogAsync(new NewFeedback("Fewer reports"));
    }

    private void Change(int offset, byte value)
    {
        using var file = File.OpenWrite(Folder.Database);
        file.Position = offset;
        file.WriteByte(value);
    }
}
