using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>The list of what is known and unknown, and the score that follows from it.</summary>
[TestFixture]
internal sealed class AssessmentTests
{
    private static readonly Reading Statement = Analyzer.Default.Analyze("They need more reports than our current product offers");

    [Test]
    public void What_the_statement_gives_is_known_and_the_rest_unknown()
    {
        var actionability = Prober.Default.Assess(Statement, new ProbeContext { Source = SourceKind.Proxy });
        Assert.Multiple(() =>
        {
            Assert.That(StateOf(actionability, Dimension.Baseline), Is.EqualTo(KnowledgeState.Known));
            Assert.That(StateOf(actionability, Dimension.Kind), Is.EqualTo(KnowledgeState.Unknown));
            Assert.That(actionability.Dimensions.Select(state => state.Weight), Is.Ordered.Descending);
            Assert.That(actionability.Score, Is.InRange(1, 30));
        });
    }

    [Test]
    public void The_customers_words_count_more_than_hearsay_and_hearsay_more_than_an_assumption()
    {
        var scores = new[] { Knower.Customer, Knower.Proxy, Knower.Assumption }.Select(knower => ScoreWith(new Fact(Dimension.Workaround, "they use a spreadsheet", new Provenance(knower)))).ToList();
        Assert.That(scores, Is.Ordered.Descending);
        Assert.That(scores, Is.Unique);
    }

    [Test]
    public void An_interpretation_counts_less_than_a_quote()
    {
        var fact = new Fact(Dimension.Workaround, "they use a spreadsheet", new Provenance(Knower.Proxy));
        var context = new ProbeContext { Source = SourceKind.Proxy, Known = [fact] };
        var quoted = Prober.Default.Assess(Statement, context with { Wording = Wording.Verbatim });
        var interpreted = Prober.Default.Assess(Statement, context with { Wording = Wording.Interpretation });
        Assert.Multiple(() =>
        {
            Assert.That(StateOf(quoted, Dimension.Workaround), Is.EqualTo(KnowledgeState.Known));
            Assert.That(StateOf(interpreted, Dimension.Workaround), Is.EqualTo(KnowledgeState.Partial));
        });
    }

    [Test]
    public void What_is_known_of_one_ask_alone_is_known_in_part_of_a_statement_with_several()
    {
        var reading = Analyzer.Default.Analyze("They need to export invoices to SAP every night, and they also want 30 more reports.");
        var actionability = Prober.Default.Assess(reading, new ProbeContext { Source = SourceKind.Proxy });
        Assert.Multiple(() =>
        {
            Assert.That(reading.Asks, Has.Count.EqualTo(2));
            Assert.That(StateOf(actionability, Dimension.Frequency), Is.EqualTo(KnowledgeState.Partial));
            Assert.That(actionability.Dimensions.Select(state => state.Dimension), Is.Unique);
            Assert.That(Prober.Default.Probe(reading, new ProbeContext { Source = SourceKind.Proxy }).Select(probe => probe.Dimension), Is.SupersetOf(Open(actionability)));
        });
    }

    [Test]
    public void An_answer_makes_a_dimension_known_of_all_asks()
    {
        var reading = Analyzer.Default.Analyze("They want single sign-on and a dark mode");
        var answer = new Fact(Dimension.Users, "the night shift", new Provenance(Knower.Customer));
        Assert.That(StateOf(Prober.Default.Assess(reading, new ProbeContext { Source = SourceKind.Proxy, Known = [answer] }), Dimension.Users), Is.EqualTo(KnowledgeState.Known));
    }

    [Test]
    public void Answers_that_contradict_each_other_are_a_conflict_with_a_question()
    {
        Fact[] answers = [new(Dimension.Quantity, "5 reports", new Provenance(Knower.Proxy)), new(Dimension.Quantity, "30 reports", new Provenance(Knower.Customer))];
        var context = new ProbeContext { Source = SourceKind.Proxy, Known = answers };
        Assert.Multiple(() =>
        {
            Assert.That(StateOf(Prober.Default.Assess(Statement, context), Dimension.Quantity), Is.EqualTo(KnowledgeState.Conflicting));
            Assert.That(Prober.Default.Probe(Statement, context)[0].Dimension, Is.EqualTo(Dimension.Contradiction));
        });
    }

    [Test]
    public void A_statement_of_which_all_is_known_scores_a_hundred()
    {
        var known = Enum.GetValues<Dimension>().Select(dimension => new Fact(dimension, "known", new Provenance(Knower.Customer))).ToList();
        var context = new ProbeContext { Source = SourceKind.Direct, Known = known };
        Assert.Multiple(() =>
        {
            Assert.That(Prober.Default.Assess(new Reading("More reports", AskKind.Add), context).Score, Is.EqualTo(100));
            Assert.That(Prober.Default.Probe(new Reading("More reports", AskKind.Add), context), Is.Empty);
        });
    }

    [Test]
    public void A_hint_is_partly_known_and_still_asked_for()
    {
        var hint = new StatedFact(Dimension.Frequency, "sometimes", new TextSpan(0, 9), "test") { IsPartial = true };
        var reading = new Reading("sometimes it crashes", AskKind.Fix) { Facts = [hint] };
        Assert.Multiple(() =>
        {
            Assert.That(StateOf(Prober.Default.Assess(reading), Dimension.Frequency), Is.EqualTo(KnowledgeState.Partial));
            Assert.That(Prober.Default.Probe(reading).Select(probe => probe.Dimension), Has.Some.EqualTo(Dimension.Frequency));
        });
    }

    private static int ScoreWith(Fact fact) => Prober.Default.Assess(Statement, new ProbeContext { Source = SourceKind.Proxy, Known = [fact] }).Score;

    private static KnowledgeState StateOf(Actionability actionability, Dimension dimension) => actionability.Dimensions.Single(state => state.Dimension == dimension).State;

    private static IEnumerable<Dimension> Open(Actionability actionability) =>
        actionability.Dimensions.Where(state => state.State != KnowledgeState.Known).Select(state => state.Dimension);
}
