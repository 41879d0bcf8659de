namespace FeedbackLoop.Tests.Probes.Packs;

/// <summary>A fresh folder of packs.</summary>
internal sealed class PackFiles : IDisposable
{
    public PackFiles(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
            File.WriteAllText(InFolder(name), text);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("packs-test-").FullName;

    public string InFolder(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
