using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Tests on a store of their own, in a real file, at noon on 2 March 2026.</summary>
public abstract class StoreTests
{
    internal TempFolder Folder { get; private set; } = null!;

    protected FeedbackStore Store { get; private set; } = null!;

    protected static StoreOptions Options { get; } = new() { TimeProvider = FixedTime.Noon };

    [SetUp]
    public async Task OpenStore()
    {
        Folder = new TempFolder();
        Store = await FeedbackStore.OpenAsync(Folder.Database, Options);
    }

    [TearDown]
    public async Task CloseStore()
    {
        await Store.DisposeAsync();
        Folder.Dispose();
    }

    /// <summary>Closes the store and opens its file again.</summary>
    protected async Task Reopen(OpenMode access = OpenMode.ReadWrite)
    {
        await Store.DisposeAsync();
        Store = await FeedbackStore.OpenAsync(Folder.Database, Options with { Access = access });
    }

    /// <summary>Logs a statement and gives it open probes for these dimensions instead of its own, numbered from the first number that is free.</summary>
    protected async Task<IReadOnlyList<ProbeId>> LogWithProbes(NewFeedback feedback, params Dimension[] dimensions)
    {
        var id = (await Store.LogAsync(feedback)).Feedback.Id;
        await using var database = SqliteFile.Open(Folder.Database, Options);
        return await database.WriteAsync<IReadOnlyList<ProbeId>>(
            connection =>
            {
                foreach (var own in ProbeTable.Of(connection, id))
                    ProbeTable.Delete(connection, own.Id);
                ProbeTable.Insert(connection, id, dimensions.Select(AnyProbe), FixedTime.Noon.GetUtcNow());
                return [.. ProbeTable.Of(connection, id).OrderBy(probe => probe.Id.Number).Select(probe => probe.Id)];
            },
            CancellationToken.None);
    }

    protected static async Task<T> Refused<T>(Func<Task> call) where T : FeedbackLoopException => (await Assert.ThrowsAsync<T>(call))!;

    protected static Probe AnyProbe(Dimension dimension) =>
        new(dimension, $"What of {dimension}?", "it is not said", Audience.Proxy, Route.Both, Lens.UserValue)
        {
            Triggers = ["more", "\"quoted\", with a comma"],
            AskedOfCustomer = $"What of your {dimension}?",
            Weight = 0.5,
        };
}
