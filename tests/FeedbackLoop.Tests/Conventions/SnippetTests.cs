using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FeedbackLoop.Tests.Conventions;

/// <summary>The C# in the documents is C# that compiles, with the usings that it shows.</summary>
public sealed partial class SnippetTests
{
    // What a project that has just been made brings with it, and the variables that a snippet may take from its reader.
    private static readonly string[] ImplicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks"];
    private static readonly (string Type, string Name)[] Given =
        [("FeedbackLoop.FeedbackStore", "store"), ("FeedbackLoop.Feedback", "feedback"), ("IReadOnlyList<FeedbackLoop.TrackedProbe>", "probes"), ("Stream", "stream"), ("string", "reply")];

    private static readonly Lazy<MetadataReference[]> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    [TestCaseSource(nameof(Snippets))]
    public void A_snippet_compiles_with_the_usings_that_it_shows(string snippet)
    {
        var lines = snippet.Split('\n');
        var usings = Array.FindAll(lines, line => Using().IsMatch(line));
        var given = Given.Where(variable => !snippet.Contains($" {variable.Name} =", StringComparison.Ordinal)).Select(variable => $"{variable.Type} {variable.Name}");
        var program = $$"""
            {{string.Join('\n', ImplicitUsings.Select(name => $"using {name};").Concat(usings))}}
            internal static class Snippet
            {
                public static async Task RunAsync({{string.Join(", ", given)}})
                {
                    await Task.Yield();
                    {{string.Join('\n', lines.Except(usings, StringComparer.Ordinal))}}
                }
            }
            """;

        var compiled = CSharpCompilation.Create("snippet", [CSharpSyntaxTree.ParseText(program)], References.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.That(compiled.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()), Is.Empty, program);
    }

    private static IEnumerable<TestCaseData> Snippets() =>
        from file in Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Prepend(Repository.PathOf("README.md")).Order(StringComparer.Ordinal)
        from snippet in Fence().Matches(File.ReadAllText(file)).Index()
        select new TestCaseData(snippet.Item.Groups["code"].Value).SetArgDisplayNames($"{Path.GetFileName(file)} {snippet.Index + 1}");

    [GeneratedRegex("^```csharp\\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Using();
}
