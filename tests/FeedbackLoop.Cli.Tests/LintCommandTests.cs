using System.Text.Json;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests;

public sealed class LintCommandTests
{
    [TestCase("note", 1)]
    [TestCase("warning", 1)]
    [TestCase("error", 0)]
    public void The_exit_code_says_whether_there_are_findings_of_that_severity(string severity, int exit)
    {
        using var workplace = new Workplace();
        Assert.That(workplace.Loop("Do you use reports?", ["lint", "-", "--severity", severity]).Exit, Is.EqualTo(exit));
    }

    [Test]
    public void Sarif_names_the_tool_the_rules_and_the_place_of_each_finding()
    {
        using var workplace = new Workplace();
        File.WriteAllText(Path.Combine(workplace.Folder, "my guide.md"), "# Reports\n\n- You *use* them, right?\n");

        using var sarif = JsonDocument.Parse(workplace.Loop("lint", "my guide.md", "--format", "sarif").Output);

        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        var result = run.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "leading");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Multiple(() =>
        {
            Assert.That(sarif.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString(), Is.Not.Empty);
            Assert.That(rules, Does.Contain("leading"));
            Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("my%20guide.md"));
            Assert.That(place.GetProperty("region").EnumerateObject().Select(field => (field.Name, field.Value.GetInt32())), Is.EqualTo(new[] { ("startLine", 3), ("startColumn", 19), ("endLine", 3), ("endColumn", 25) }));
        });
    }
}
