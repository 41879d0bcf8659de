using FeedbackLoop.Analysis;
using FeedbackLoop.Guides;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Probes;
using FeedbackLoop.Probes.Catalog;
using FeedbackLoop.Probes.Packs;
using FeedbackLoop.Probes.Phrases;
using FeedbackLoop.Questions;
using FeedbackLoop.Tests.Probes;

namespace FeedbackLoop.Tests.Questions;

/// <summary>The questions that we make ourselves.</summary>
[TestFixture]
internal sealed class GeneratedQuestionsTests
{
    private static readonly string[] Statements =
    [
        "My customer says they need more reports than our current product offers",
        "The export is slow and they will not sign without it",
        "They want single sign-on with Okta by 30 September",
        "Everyone is complaining about the dashboard, it is not intuitive",
        "I need this feature because it will improve customer experience",
        "Rerun the webinar campaign this year because it was a success last year",
        "It crashes when a new call comes in",
        "They asked for an API and a mobile app like their old tool had",
    ];

    private static IEnumerable<TestCaseData> Files() =>
        DataFile.NamesIn("questions/").Concat(DataFile.NamesIn("packs/")).Select(name => new TestCaseData(name).SetArgDisplayNames(name));

    private static IEnumerable<TestCaseData> Audiences() =>
        from statement in Statements
        from audience in Enum.GetValues<Audience>()
        select new TestCaseData(statement, audience).SetArgDisplayNames(statement[..20], Names.Of(audience));

    // What "it" stands for is in the statement above the questions; and fillers longer than any statement's are not asked about.
    [TestCaseSource(nameof(Files))]
    public void No_template_with_any_filler_has_a_finding(string file)
    {
        var questions = QuestionsOf(file)
            .SelectMany(question => Fillers.All().Where(slots => slots.Person == Person.Third || question.IsFor(Audience.Customer)).Select(slots => Template.Fill(slots.Person == Person.Second ? question.To : question.About, slots)))
            .OfType<string>();
        Assert.That(Findings(questions, "long", "unclear-pronoun"), Is.Empty);
    }

    [TestCaseSource(nameof(Audiences))]
    public void No_probe_of_a_statement_has_a_finding(string statement, Audience audience)
    {
        var reading = Analyzer.Default.Analyze(statement);
        Assert.That(Findings(Prober.Default.Probe(reading, new ProbeContext { Audience = audience }).Select(probe => probe.Question), "unclear-pronoun"), Is.Empty);
    }

    [Test]
    public void No_question_of_the_outline_of_a_guide_has_a_finding()
    {
        var asked = GuideOutline.BuiltIn.SelectMany(outline => outline.Sections).SelectMany(section => section.Questions).Select(question => question.Ask.Replace("{topic}", "the reports", StringComparison.Ordinal));
        Assert.That(Findings(asked), Is.Empty);
    }

    private static List<string> Findings(IEnumerable<string> questions, params string[] except) =>
        [.. questions.Distinct(StringComparer.Ordinal).SelectMany(question => QuestionLinter.Default.Lint(question)).Where(finding => !except.Contains(finding.Rule)).Select(finding => $"{finding.Rule}: {finding.Span.Of(finding.Question.Text)}   | {finding.Question.Text}")];

    private static List<Question> QuestionsOf(string file)
    {
        if (file.StartsWith("packs/", StringComparison.Ordinal))
            return Pack.Read(DataFile.Embedded(file)).QuestionList;
        var reader = new DataReader(DataFile.Embedded(file));
        return QuestionList.Read(ref reader);
    }
}
