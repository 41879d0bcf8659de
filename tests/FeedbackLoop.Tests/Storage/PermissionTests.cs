using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

/// <summary>What file modes forbid. The work is done with the rights of nobody, because root may do everything.</summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "setfsuid changes the rights of one thread, and only Linux has it.")]
public sealed class PermissionTests
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Writable = Readable | UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
    private const UnixFileMode Enterable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private TempFolder folder = null!;

    [SetUp]
    public async Task MakeDatabase()
    {
        folder = new TempFolder();
        await using var store = await FeedbackStore.OpenAsync(folder.Database);
        await store.LogAsync(new NewFeedback("More reports"));
    }

    [TearDown]
    public void RemoveFolder()
    {
        File.SetUnixFileMode(folder.Path, Writable | Enterable);
        folder.Dispose();
    }

    [Test]
    public void A_file_that_may_only_be_read_is_read_and_not_written()
    {
        SetModes(Writable | Enterable, Readable);

        Assert.That(AsNobody(Read), Is.Null);
        Assert.That(AsNobody(Write), Is.InstanceOf<DatabaseReadOnlyException>());
        AssertUntouched();
    }

    [Test]
    public void A_file_in_a_folder_that_may_only_be_read_is_read_and_not_written()
    {
        SetModes(Readable | Enterable, Writable);

        Assert.That(AsNobody(Read), Is.Null);
        Assert.That(AsNobody(Write), Is.InstanceOf<DatabaseReadOnlyException>());
        AssertUntouched();
    }

    [Test]
    public void A_file_that_others_may_not_read_is_refused()
    {
        SetModes(Writable | Enterable, UnixFileMode.None);

        Assert.That(AsNobody(Read), Is.InstanceOf<DatabaseNotFoundException>());
        Assert.That(AsNobody(Write), Is.InstanceOf<DatabaseNotFoundException>());
        AssertUntouched();
    }

    [Test]
    public void No_file_is_made_in_a_folder_that_may_only_be_read()
    {
        SetModes(Readable | Enterable, Readable);

        Assert.That(AsNobody(() => FeedbackStore.OpenAsync(folder.File("new.db"))), Is.InstanceOf<DatabaseReadOnlyException>());
        AssertUntouched();
    }

    private void SetModes(UnixFileMode ofFolder, UnixFileMode ofFile)
    {
        File.SetUnixFileMode(folder.Database, ofFile);
        File.SetUnixFileMode(folder.Path, ofFolder);
    }

    private async Task Read()
    {
        await using var store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });
        Assert.That(await store.ListAsync(), Has.Count.EqualTo(1));
    }

    private async Task Write()
    {
        await using var store = await FeedbackStore.OpenAsync(folder.Database);
        await store.LogAsync(new NewFeedback("Fewer reports"));
    }

    private void AssertUntouched() => Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(new[] { folder.Database }));

    /// <summary>Runs <paramref name="work"/>, which stays on its thread, and gives the exception that it threw.</summary>
    private static Exception? AsNobody(Func<Task> work)
    {
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            _ = SetFileSystemUser(65534);
            try
            {
                work().GetAwaiter().GetResult();
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        });
        thread.Start();
        thread.Join();
        return thrown;
    }

#pragma warning disable SYSLIB1054 // The generated form needs unsafe code.
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [DllImport("libc", EntryPoint = "setfsuid")]
    private static extern int SetFileSystemUser(int user);
#pragma warning restore SYSLIB1054
}
