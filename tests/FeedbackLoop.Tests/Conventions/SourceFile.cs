using System.Text.RegularExpressions;

namespace FeedbackLoop.Tests.Conventions;

/// <summary>One C# file of the library, without its comments.</summary>
/// <param name="Path">The path below the library's folder, with slashes.</param>
/// <param name="Code">The text without comments, with as many lines as the file.</param>
internal sealed partial record SourceFile(string Path, string Code)
{
    /// <summary>The first folder of the path; empty for a file at the root.</summary>
    public string Part => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    public static IReadOnlyList<SourceFile> OfLibrary { get; } = Read(Repository.PathOf("src", "FeedbackLoop"));

    /// <summary>The names of the types that the file declares.</summary>
    public IEnumerable<string> DeclaredTypes => Declaration().Matches(Code).Select(match => match.Groups["name"].Value);

    /// <summary>Path and line of each place where <paramref name="pattern"/> matches.</summary>
    public IEnumerable<string> PlacesOf(string pattern) =>
        Regex.Matches(Code, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10))
            .Select(match => $"{Path}:{Code.AsSpan(0, match.Index).Count('\n') + 1} has {match.Value.Trim()}");

    private static List<SourceFile> Read(string root) =>
        [.. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (file, path: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(entry => !entry.path.StartsWith("obj/", StringComparison.Ordinal) && !entry.path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(entry => entry.path, StringComparer.Ordinal)
            .Select(entry => new SourceFile(entry.path, WithoutComments(File.ReadAllText(entry.file))))];

    private static string WithoutComments(string code) =>
        StringOrComment().Replace(code, match => match.Value.StartsWith('/') ? new string('\n', match.Value.Count('\n')) : match.Value);

    [GeneratedRegex("""
        "{3}[\s\S]*?"{3} | @"(?:""|[^"])*" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])' | //[^\n]* | /\*[\s\S]*?\*/
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StringOrComment();

    [GeneratedRegex(@"\b(class|record( struct)?|struct|enum|interface)\s+(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Declaration();
}
