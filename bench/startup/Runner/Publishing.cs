using System.Runtime.InteropServices;

namespace FeedbackLoop.Bench.Startup;

/// <summary>Programs compiled ahead of time for this machine.</summary>
internal static class Publishing
{
    private static string Root { get; } = FindRoot();

    public static string Folder() => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "startup")).FullName;

    /// <returns>The path of the program.</returns>
    public static string Publish(string project, string output)
    {
        Runs.Run("dotnet", ["publish", Path.Combine(Root, project), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, "-v", "quiet"]);
        var settings = Directory.GetFiles(output, "*.runtimeconfig.json").Single();
        var program = settings[..^".runtimeconfig.json".Length];
        return OperatingSystem.IsWindows() ? program + ".exe" : program;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FeedbackLoop.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("Run it inside the repository.");
    }
}
