using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

/// <summary>Tests on a file of their own, into which a database with one statement can be put.</summary>
public abstract class FileTests
{
    protected byte[] Sample { get; private set; } = null!;

    internal TempFolder Folder { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task MakeSample()
    {
        using var sample = new TempFolder();
        await using (var store = await FeedbackStore.OpenAsync(sample.Database))
            await store.LogAsync(new NewFeedback("More reports") { Customer = "Acme", Via = "Dana" });
        Sample = File.ReadAllBytes(sample.Database);
    }

    [SetUp]
    public void MakeFolder() => Folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => Folder.Dispose();

    protected void MakeDatabase() => File.WriteAllBytes(Folder.Database, Sample);

    /// <summary>Whatever the file, there is no other exception than ours, and it names the file.</summary>
    protected async Task<FeedbackLoopException?> Told(Func<Task> use)
    {
        try
        {
            await use();
            return null;
        }
        catch (FeedbackLoopException exception)
        {
            Assert.That(exception.Message, Does.Contain(Folder.Database).And.Not.Contain("\n"));
            return exception;
        }
    }

    protected string Snapshot() =>
        string.Join('\n', Directory.GetFileSystemEntries(Folder.Path).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(File.ReadAllBytes(file))}"));
}
