using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class OldDatabaseTests
{
    private TempFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task A_database_of_the_time_before_interviews_keeps_everything_and_takes_interviews([Range(1, 4)] int version)
    {
        using (var connection = Other.Open(folder.Database))
        {
            Migrations.Apply(connection, [.. Migrations.Scripts().Take(version)]);
            connection.Run("""
                insert into customer (uid, name, name_key) values ('01953f6c-0000-7000-8000-000000000001', 'Acme', 'ACME');
                insert into feedback (uid, statement, source, customer_id, hops, heard_on, logged_at)
                values ('01953f6c-0000-7000-8000-000000000002', 'They need more reports', 'direct', 1, 0, '2026-03-01', '2026-03-01T09:30:00.000Z');
                """);
        }

        await Assert.ThatAsync(() => FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadOnly }), Throws.InstanceOf<DatabaseOutdatedException>());
        await using var store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadWrite });

        Assert.That((await store.ShowAsync(1))!.Feedback.Statement, Is.EqualTo("They need more reports"));
        Assert.That((await store.PlanInterviewAsync(new NewInterview { Customer = "acme", With = ["Kim"] })).Created.Select(created => created.Name), Is.EqualTo(new[] { "Kim" }));
    }
}
