using System.Text.RegularExpressions;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Documentation;

/// <summary>The fields that <c>docs/json.md</c> describes: each section has a table of fields, may refer to others, and may have all fields of others.</summary>
internal static partial class DocumentedJson
{
    private static readonly Dictionary<string, string> Sections = File
        .ReadAllText(Path.Combine(Repository.Root, "docs", "json.md"))
        .Split("\n### ")
        .Skip(1)
        .ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)], section => section, StringComparer.Ordinal);

    public static IEnumerable<string> Commands => Sections.Keys.Where(name => name.StartsWith("loop ", StringComparison.Ordinal)).Select(name => name["loop ".Length..]);

    /// <summary>The paths of all fields of a command, such as <c>topics[].text</c>.</summary>
    public static IReadOnlySet<string> Fields(string command) => Section("loop " + command, "").ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Section(string name, string prefix)
    {
        foreach (var line in Sections[name].Split('\n'))
        {
            if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                var path = prefix + line.Split('`')[1];
                foreach (var part in WithParents(path))
                    yield return part;
                if (Nested().Match(line) is { Success: true } nested)
                {
                    foreach (var inner in Section(nested.Groups["name"].Value, path + (nested.Groups["kind"].Value == "array" ? "[]." : ".")))
                        yield return inner;
                }
            }
            else if (line.Contains("Has the fields of", StringComparison.Ordinal))
            {
                foreach (Match link in Link().Matches(line[line.IndexOf("Has the fields of", StringComparison.Ordinal)..]))
                {
                    foreach (var field in Section(link.Groups["name"].Value, prefix))
                        yield return field;
                }
            }
        }
    }

    private static IEnumerable<string> WithParents(string path)
    {
        for (var at = path.IndexOf("[].", StringComparison.Ordinal); at >= 0; at = path.IndexOf("[].", at + 1, StringComparison.Ordinal))
            yield return path[..at];
        yield return path;
    }

    [GeneratedRegex(@"\| (?<kind>array|object)( of)? \[(?<name>[^]]+)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nested();

    [GeneratedRegex(@"\[(?<name>[^]]+)\]\(#", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
