using FeedbackLoop.Analysis;
using FeedbackLoop.Guides;
using FeedbackLoop.Probes;
using FeedbackLoop.Questions;

namespace FeedbackLoop.Tests.Guides;

/// <summary>Every style, for every role, of every length.</summary>
[TestFixture]
internal sealed class StylesTests
{
    private static readonly string[] Statements =
    [
        "My customer says they need more reports than our current product offers",
        "The export is slow and they will not sign without it",
        "They want single sign-on with Okta by 30 September",
        "Everyone is complaining about the dashboard, it is not intuitive",
        "They also need reports that they can filter",
    ];

    private static readonly Lazy<IReadOnlyList<TrackedProbe>> Several = new(() => [.. Statements.SelectMany((statement, at) => Open(at + 1, statement))]);

    private static IEnumerable<TestCaseData> StylesAndRoles() =>
        from outline in GuideOutline.BuiltIn
        from role in Enum.GetValues<ContactRole>().Cast<ContactRole?>().Append(null)
        select new TestCaseData(outline, role).SetArgDisplayNames(outline.Name, role is { } known ? Names.Of(known) : "anybody");

    [TestCaseSource(nameof(StylesAndRoles))]
    public void A_guide_adds_up_keeps_every_section_and_passes_the_linter_whatever_its_length(GuideOutline outline, ContactRole? role)
    {
        Assert.Multiple(() =>
        {
            foreach (var minutes in new[] { 15, 20, 30, 45, 60, 90 })
            {
                foreach (var probes in new[] { [.. Several.Value.Where(probe => probe.Id.Feedback == 1)], Several.Value })
                {
                    var guide = GuideBuilder.Build(probes, TimeSpan.FromMinutes(minutes), new GuideOptions { Outline = outline, Roles = role is { } known ? [known] : [] });
                    var where = $"{minutes} minutes, {guide.Heard.Count} heard";
                    Assert.That(guide.Sections.Sum(section => section.Minutes), Is.EqualTo(minutes), where);
                    Assert.That(guide.Sections.Select(section => section.Title), Is.EqualTo(outline.Sections.Select(section => section.Title)), where);
                    Assert.That(guide.Sections.Where(section => section.Questions.Count == 0), Is.Empty, where);
                    Assert.That(guide.Sections.SelectMany(section => section.Questions).Concat(guide.LeftOut).SelectMany(question => question.Serves), Is.Unique, where);
                    Assert.That(FindingsIn(guide), Is.Empty, where);
                }
            }
        });
    }

    [Test]
    public void Every_outline_reminds_to_listen_not_to_pitch_and_to_ask_for_the_last_time()
    {
        Assert.Multiple(() =>
        {
            foreach (var outline in GuideOutline.BuiltIn)
            {
                var reminders = string.Join(' ', outline.Reminders);
                Assert.That(reminders, Does.Contain("isten").And.Match("(?i)pitch").And.Contain("the last time"), outline.Name);
                Assert.That(outline.Sections[0].Questions.Count(question => question.Always), Is.EqualTo(3), $"{outline.Name}: notes, recording and quoting");
            }
        });
    }

    private static List<string> FindingsIn(Guide guide)
    {
        var asked = guide.Sections.SelectMany((section, at) => section.Questions.Select(question => new QuestionLine(at + 1, question.Text) { Section = section.Title }));
        return [.. QuestionLinter.Default.Lint(new QuestionSet([.. asked]), SetRules.On).Select(finding => $"{finding.Rule}: {finding.Message} {finding.Question.Text}")];
    }

    private static IEnumerable<TrackedProbe> Open(int feedback, string statement) =>
        Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Select((probe, at) =>
            new TrackedProbe(new ProbeId(feedback, at + 1), Guid.Empty, probe, ProbeStatus.Open) { Statement = statement, Customer = "Acme", Via = "Dana Reyes" });
}
