using FeedbackLoop.Guides;

namespace FeedbackLoop.Tests.Guides;

public sealed class GuideOutlineTests
{
    private const string Good = """
        {
          "name": "short", "title": "Short talk", "minutes_per_question": 2,
          "sections": [
            { "title": "Talk", "share": 100, "takes_rest": true, "questions": [ { "ask": "What happened?", "always": true } ] }
          ]
        }
        """;

    [Test]
    public void An_own_outline_is_followed()
    {
        var options = new GuideOptions { Outline = GuideOutline.Parse(Good, "short.json"), Customer = "Globex" };
        var guide = GuideBuilder.Build([Some.Probe("12.1")], TimeSpan.FromMinutes(20), options);
        Assert.That(guide.Title, Is.EqualTo("Short talk"));
        Assert.That(guide.Sections.Single().Questions.Select(question => question.Text), Is.EqualTo(new[] { "What happened?", "What kind of reports do you need?" }));
    }

    [TestCase("\"share\"", "\"shares\"", 4, "shares")]
    [TestCase("\"always\"", "\"allways\"", 4, "allways")]
    [TestCase("\"share\": 100", "\"share\": 99", 5, "100")]
    [TestCase("\"share\": 100", "\"share\": -1", 4, "share")]
    [TestCase("\"takes_rest\": true", "\"takes\": [\"colour\"]", 4, "colour")]
    [TestCase("\"takes_rest\": true", "\"takes\": [\"kind\"]", 5, "takes_rest")]
    [TestCase("\"takes_rest\": true", "\"takes_rest\": true, \"takes\": [\"kind\", \"kind\"]", 4, "kind")]
    [TestCase("\"always\": true", "\"always\": false", 5, "always")]
    [TestCase("What happened?", "What happened at {place}?", 4, "{place}")]
    [TestCase("\"title\": \"Talk\",", "", 4, "title")]
    [TestCase("\"minutes_per_question\": 2", "\"minutes_per_question\": 0", 2, "minutes_per_question")]
    [TestCase("\"name\": \"short\",", "", 6, "name")]
    public void An_outline_that_cannot_be_used_is_refused_with_file_and_line(string good, string bad, int line, string names)
    {
        var changed = Good.Replace(good, bad, StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(Good));
        var error = Assert.Throws<DataFileException>(() => GuideOutline.Parse(changed, "short.json"))!;
        Assert.That(error.Message, Does.StartWith($"short.json, line {line}: ").And.Contains(names));
        Assert.That((error.File, error.Line), Is.EqualTo(("short.json", line)));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("{")]
    [TestCase("{}")]
    public void What_is_no_outline_is_refused(string json) =>
        Assert.That(() => GuideOutline.Parse(json, "x.json"), Throws.TypeOf<DataFileException>().With.Message.StartsWith("x.json, line 1: "));

    [TestCase("\"always\": true", "\"always\": true, \"for\": [\"boss\"]", 4, "boss")]
    [TestCase("\"always\": true", "\"always\": true, \"always\": true", 4, "always")]
    [TestCase("\"takes_rest\": true", "\"takes_rest\": true, \"most_probes\": 0", 4, "most_probes")]
    [TestCase("\"takes_rest\": true", "\"takes_rest\": true, \"most_probes\": 1.5", 4, "most_probes")]
    [TestCase("What happened?", "What \\u001b[31mhappened?", 4, "x1b")]
    public void An_outline_with_what_a_key_cannot_hold_is_refused_with_file_and_line(string good, string bad, int line, string names) =>
        An_outline_that_cannot_be_used_is_refused_with_file_and_line(good, bad, line, names);

    [Test]
    public void Six_outlines_come_with_the_library() =>
        Assert.That(GuideOutline.BuiltIn.Select(outline => outline.Name), Is.EquivalentTo(new[] { "discovery", "probe", "switch", "win-loss", "sales-call", "usability" }));

    [Test]
    public void An_outline_is_found_by_its_name_however_it_is_written() =>
        Assert.That((GuideOutline.Named("Win-Loss")?.Title, GuideOutline.Named("nosuch")), Is.EqualTo(("Win-loss interview", default(GuideOutline))));
}
