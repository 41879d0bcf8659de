namespace FeedbackLoop.Tests.Conventions;

/// <summary>Which part of the library may know which: the picture in docs/tour.md.</summary>
public sealed class ArrowsTests
{
    // A part knows those to its right; the model is known to all, and the root composes them.
    private static readonly Dictionary<string, string[]> Knows = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Knowledge"] = [],
        ["Dates"] = [],
        ["Text"] = ["Knowledge"],
        ["Analysis"] = ["Knowledge", "Text"],
        ["Probes"] = ["Knowledge", "Text", "Analysis", "Questions"],
        ["Questions"] = ["Knowledge", "Text", "Analysis"],
        ["Guides"] = ["Knowledge", "Text", "Analysis", "Probes"],
        ["Interviews"] = ["Knowledge", "Text", "Analysis", "Probes", "Questions", "Guides"],
        ["Storage"] = ["Knowledge"],
    };

    private static IEnumerable<string> Parts => Knows.Keys;

    [Test]
    public void Every_folder_has_its_place_in_the_picture()
    {
        var parts = SourceFile.OfLibrary.Select(file => file.Part).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal);
        Assert.That(parts, Is.SubsetOf(Knows.Keys));
    }

    [TestCaseSource(nameof(Parts))]
    public void A_part_opens_only_the_namespaces_that_it_may_know(string part)
    {
        var hidden = Knows.Keys.Where(other => other != "Model" && other != part && !Knows[part].Contains(other));
        Assert.That(Files(part).SelectMany(file => file.PlacesOf($@"\bFeedbackLoop\.({string.Join('|', hidden)})\b")), Is.Empty);
    }

    [TestCaseSource(nameof(Parts))]
    public void A_part_names_only_the_types_that_it_may_know(string part)
    {
        var visible = SourceFile.OfLibrary
            .Where(file => file.Part == "Model" || file.Part == part || Knows[part].Contains(file.Part))
            .SelectMany(file => file.DeclaredTypes)
            .ToHashSet(StringComparer.Ordinal);
        var hidden = SourceFile.OfLibrary
            .SelectMany(file => file.DeclaredTypes)
            .Where(type => !visible.Contains(type))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assume.That(hidden, Is.Not.Empty);

        // A member may bear the name of a type above it (.Probes, Reading: …), so only uses as a type count: before a dot, a name, an angle or after new.
        var pattern = $@"(?<![.\w])({string.Join('|', hidden)})(?=\.[A-Z]|\??\s+[a-z]\w*\s*[,;)=]|>)|\bnew\s+({string.Join('|', hidden)})\b";
        Assert.That(Files(part).SelectMany(file => file.PlacesOf(pattern)), Is.Empty);
    }

    [TestCase(@"\bConsole\.")]
    [TestCase(@"\bEnvironment\.")]
    [TestCase(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    [TestCase(@"\bStopwatch\b")]
    [TestCase(@"\bRandom\b")]
    [TestCase(@"\bCulture(Info)?\.Current(UI)?Culture\b")]
    public void The_library_leaves_console_environment_and_clock_to_its_caller(string pattern) =>
        Assert.That(SourceFile.OfLibrary.SelectMany(file => file.PlacesOf(pattern)), Is.Empty);

    [Test]
    public void The_library_sleeps_and_forks_nowhere() =>
        Assert.That(SourceFile.OfLibrary.SelectMany(file => file.PlacesOf(@"\bThread\.Sleep\b|\bProcess\.Start\b")), Is.Empty);

    private static IEnumerable<SourceFile> Files(string part) => SourceFile.OfLibrary.Where(file => file.Part == part);
}
