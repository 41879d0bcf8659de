using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Probes;

/// <summary>What would raise the score most.</summary>
internal sealed class NextStepTests
{
    private static readonly Reading Statement = Analyzer.Default.Analyze("They need more reports than our current product offers");
    private static readonly ProbeContext Relayed = new() { Source = SourceKind.Proxy, GoBetween = "Dana Reyes", Customer = "Acme" };

    [Test]
    public void No_other_answer_raises_the_score_more()
    {
        var actionability = Prober.Default.Assess(Statement, Relayed);
        var scores = actionability.Dimensions.Where(state => state.State == KnowledgeState.Unknown).Select(state => ScoreWith(state.Dimension, Knower.Customer));
        Assert.Multiple(() =>
        {
            Assert.That(actionability.Next!.Score, Is.GreaterThan(actionability.Score));
            Assert.That(actionability.Next.Who, Is.EqualTo(Audience.Customer));
            Assert.That(actionability.Next.Person, Is.EqualTo("Acme"));
            Assert.That(actionability.Next.Score, Is.EqualTo(scores.Max()).Within(3));
            Assert.That(ScoreWith(actionability.Next.Dimension, Knower.Customer), Is.EqualTo(actionability.Next.Score).Within(3));
        });
    }

    [Test]
    public void What_was_given_up_is_not_proposed()
    {
        var next = Prober.Default.Assess(Statement, Relayed).Next!.Dimension;
        Assert.That(Prober.Default.Assess(Statement, Relayed with { GivenUp = [next] }).Next!.Dimension, Is.Not.EqualTo(next));
    }

    [Test]
    public void A_conflict_is_raised_by_asking_which_holds()
    {
        var all = Enum.GetValues<Dimension>().Where(dimension => dimension != Dimension.Contradiction).Select(dimension => new Fact(dimension, "known", new Provenance(Knower.Customer)));
        Fact[] sides = [new(Dimension.Quantity, "5 reports", new Provenance(Knower.Customer)), new(Dimension.Quantity, "30 reports", new Provenance(Knower.Proxy))];
        var next = Prober.Default.Assess(Statement, Relayed with { Known = [.. sides, .. all.Where(fact => fact.Dimension != Dimension.Quantity)] }).Next!;
        Assert.That((next.Dimension, next.Question), Is.EqualTo((Dimension.Quantity, "We heard \"5 reports\" and also \"30 reports\": which one holds, and in which case?")));
    }

    [Test]
    public void The_customers_words_come_first_and_hold_until_a_conflict_is_settled()
    {
        Fact[] sides = [new(Dimension.Quantity, "30 reports", new Provenance(Knower.Proxy)), new(Dimension.Quantity, "5 reports", new Provenance(Knower.Customer))];
        Fact[] equals = [sides[0], sides[1] with { Provenance = new Provenance(Knower.Proxy) }];
        var outranked = Prober.Default.Assess(Statement, Relayed with { Known = sides });
        Assert.Multiple(() =>
        {
            Assert.That(outranked.Dimensions.Single(state => state.Dimension == Dimension.Quantity).Facts[0].Value, Is.EqualTo("5 reports"));
            Assert.That(outranked.Score, Is.GreaterThan(Prober.Default.Assess(Statement, Relayed with { Known = equals }).Score));
        });
    }

    private static int ScoreWith(Dimension dimension, Knower knower) =>
        Prober.Default.Assess(Statement, Relayed with { Known = [new Fact(dimension, "something", new Provenance(knower))] }).Score;
}
