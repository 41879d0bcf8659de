using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Documentation;

/// <summary>What the documents show is what the tool prints.</summary>
public sealed class DocumentationTests
{
    private const string Accept = "ACCEPT_DOCS";

    private static IEnumerable<string> Documents =>
        Directory.EnumerateFiles(Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md"))
            .Select(file => Path.GetRelativePath(Root, file))
            .Order(StringComparer.Ordinal);

    private static string Root => Repository.Root;

    [TestCaseSource(nameof(Documents))]
    public async Task The_sessions_in_a_document_are_what_the_tool_prints(string document)
    {
        var file = Path.Combine(Root, document);
        var shown = await File.ReadAllTextAsync(file);
        var folder = Directory.CreateTempSubdirectory("loop-docs-");
        try
        {
            var replayed = await Sessions.ReplayAsync(shown, folder.FullName);
            if (Environment.GetEnvironmentVariable(Accept) == "1" && replayed != shown)
                await File.WriteAllTextAsync(file, shown = replayed);

            Assert.That(shown == replayed, () =>
                $"""
                {document} shows what the tool does not print:
                {Difference(shown, replayed)}
                If the tool is right, accept it: {Accept}=1 dotnet test tests/FeedbackLoop.Cli.Tests --filter DocumentationTests
                """);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void The_links_in_a_document_lead_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, document))!;
        var targets = File.ReadAllText(Path.Combine(Root, document)).Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]);
        var missing = targets
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0])));
        Assert.That(missing, Is.Empty);
    }

    private static string Difference(string shown, string replayed) => string.Join('\n',
        shown.Split('\n').Except(replayed.Split('\n'), StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(replayed.Split('\n').Except(shown.Split('\n'), StringComparer.Ordinal).Select(line => "+ " + line)));
}
