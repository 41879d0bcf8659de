using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Several stores, threads and programs use one file at once.</summary>
public sealed class SharingTests
{
    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Eight_first_opens_at_once_make_one_database()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => FeedbackStore.OpenAsync(folder.Database))));
        foreach (var store in stores)
        {
            await store.LogAsync(new NewFeedback("More reports"));
            await store.DisposeAsync();
        }

        await using var again = await FeedbackStore.OpenAsync(folder.Database);
        Assert.That(await again.ListAsync(), Has.Count.EqualTo(8));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder.Database }));
    }

    [Test]
    public async Task Writers_at_once_wait_for_each_other_and_lose_nothing()
    {
        await using (await FeedbackStore.OpenAsync(folder.Database))
        {
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            await using var store = await FeedbackStore.OpenAsync(folder.Database);
            for (var i = 0; i < 100; i++)
                await store.LogAsync(new NewFeedback($"Statement {i} of {writer}") { Customer = $"Customer {i}" });
        })));

        await using var again = await FeedbackStore.OpenAsync(folder.Database);
        var all = await again.ListAsync(new FeedbackFilter { Limit = null });
        Assert.That(all.Select(summary => summary.Statement).Distinct(StringComparer.Ordinal).Count(), Is.EqualTo(400));
        Assert.That(await again.Customers.ListAsync(), Has.Count.EqualTo(100));
    }

    [Test]
    public async Task One_store_may_be_used_from_several_threads()
    {
        await using var store = await FeedbackStore.OpenAsync(folder.Database);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => store.LogAsync(new NewFeedback($"Statement {i}")))));

        Assert.That((await store.ListAsync()).Select(summary => summary.Id), Is.EqualTo(Enumerable.Range(1, 20).Reverse().Select(id => (long)id)));
    }

    [Test]
    public async Task A_writer_that_may_not_wait_says_that_another_is_writing()
    {
        await using var store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { BusyTimeout = TimeSpan.Zero });
        using var other = Other.Open(folder.Database);
        Other.Run(other, "begin immediate");

        var refused = await Assert.ThrowsAsync<DatabaseBusyException>(() => store.LogAsync(new NewFeedback("More reports")));
        Other.Run(other, "rollback");

        Assert.That(refused!.Path, Is.EqualTo(folder.Database));
        Assert.That((await store.LogAsync(new NewFeedback("More reports"))).Feedback.Id, Is.EqualTo(1));
    }

    [Test]
    public async Task A_store_closes_behind_the_calls_that_are_under_way_and_refuses_those_behind_it()
    {
        var store = await FeedbackStore.OpenAsync(folder.Database);
        await store.LogAsync(new NewFeedback("More reports"));
        using var isEditing = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var edit = Task.Run(() => store.EditAsync(1, feedback =>
        {
            isEditing.Set();
            mayEnd.Wait();
            return feedback with { Customer = "Acme" };
        }));
        isEditing.Wait();

        var closing = store.DisposeAsync();
        mayEnd.Set();
        await closing;

        Assert.That((await edit)!.Feedback.Customer!.Name, Is.EqualTo("Acme"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.ListAsync());
        await store.DisposeAsync();
    }
}
