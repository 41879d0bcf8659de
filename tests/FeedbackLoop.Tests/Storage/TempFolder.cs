namespace FeedbackLoop.Tests.Storage;

/// <summary>A folder of its own for one test, with the store that the test works on.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder()
    {
        Path = Directory.CreateTempSubdirectory("feedbackloop-").FullName;
    }

    public string Path { get; }

    public string Database => File("feedback.db");

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
