namespace FeedbackLoop.Cli.Tests.Running;

/// <summary>The folder of the project that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(TestContext.CurrentContext.TestDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("FeedbackLoop.sln stands in no folder above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "FeedbackLoop.sln")) ? folder.FullName
        : Find(folder.Parent);
}
