using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Storage;

/// <summary>What the store knows is not asked again, and says where it comes from.</summary>
public sealed class KnownTests : StoreTests
{
    [Test]
    public async Task The_deal_is_what_is_at_stake_and_its_day_a_hint_at_the_deadline()
    {
        await Store.Customers.AddAsync(new NewCustomer("Acme"));
        await Store.Deals.AddAsync(new NewDeal("Acme renewal") { Customer = "Acme", Amount = 80000, Currency = "EUR", ClosesOn = new DateOnly(2026, 6, 30) });

        var logged = await Store.LogAsync(new NewFeedback("They need more reports soon") { Via = "Dana", Customer = "Acme", Deal = "Acme renewal" });

        Assert.That(Asked(logged), Has.None.EqualTo(Dimension.Stake));
        Assert.That(FactOf(logged, Dimension.Stake), Is.EqualTo(new Fact(Dimension.Stake, "Acme renewal, 80,000 EUR", new Provenance(Knower.Data) { Record = "deal Acme renewal" })));
        Assert.That(StateOf(logged, Dimension.Deadline), Is.EqualTo(KnowledgeState.Partial));
        Assert.That(logged.Probes.Single(probe => probe.Probe.Dimension == Dimension.Deadline).Probe.Question,
            Is.EqualTo("By which date does it have to work, given that Acme renewal closes on 2026-06-30?"));
    }

    [Test]
    public async Task The_revenue_of_the_customer_says_in_part_what_is_at_stake()
    {
        await Store.Customers.AddAsync(new NewCustomer("Acme") { AnnualRevenue = 120000, Currency = "EUR" });

        var logged = await Store.LogAsync(new NewFeedback("They need more reports") { Via = "Dana", Customer = "Acme" });

        Assert.That(FactOf(logged, Dimension.Stake).Value, Is.EqualTo("Acme pays 120,000 EUR a year"));
    }

    [Test]
    public async Task What_the_same_customer_said_of_the_same_thing_is_not_asked_again()
    {
        var first = await Store.LogAsync(new NewFeedback("They need more reports") { Via = "Dana", Customer = "Acme" });
        var users = first.Probes.Single(probe => probe.Probe.Dimension == Dimension.Users).Id;
        await Store.AnswerAsync(users, new NewAnswer("the finance team"));

        var second = await Store.LogAsync(new NewFeedback("We have too few reports") { Customer = "Acme" });
        var ofOther = await Store.LogAsync(new NewFeedback("We have too few reports") { Customer = "Beta" });

        Assert.That(Asked(second), Has.None.EqualTo(Dimension.Users));
        Assert.That(FactOf(second, Dimension.Users), Is.EqualTo(new Fact(Dimension.Users, "the finance team", new Provenance(Knower.Proxy) { Record = "feedback 1" }) { Answers = users }));
        Assert.That(ofOther.Actionability.Dimensions.SelectMany(dimension => dimension.Facts).Select(fact => fact.Value), Has.None.EqualTo("the finance team"));
    }

    [Test]
    public async Task Other_customers_who_asked_are_counted_and_named()
    {
        await Store.LogAsync(new NewFeedback("They need more reports") { Via = "Dana", Customer = "Acme" });
        await Store.LogAsync(new NewFeedback("Reports are missing") { Customer = "Beta" });
        await Store.LogAsync(new NewFeedback("More reports please") { Customer = "Acme" });
        await Store.LogAsync(new NewFeedback("The export is slow") { Customer = "Delta" });

        var logged = await Store.LogAsync(new NewFeedback("They need more reports") { Via = "Dana", Customer = "Gamma" });

        var reach = FactOf(logged, Dimension.Reach);
        Assert.That((reach.Value, reach.IsPartial), Is.EqualTo(("2 other customers asked: #1 Acme, #2 Beta", true)));
        Assert.That(StateOf(logged, Dimension.Reach), Is.EqualTo(KnowledgeState.Partial));
        Assert.That(logged.Probes.Single(probe => probe.Probe.Dimension == Dimension.Reach).Probe.Question, Is.EqualTo("Which customers have asked for it that are not on record yet?"));
    }

    [Test]
    public async Task A_hostile_topic_finds_nothing_and_breaks_nothing() =>
        Assert.That((await Store.LogAsync(new NewFeedback("They need a \"NEAR( OR *\" report\"; drop table fact") { Customer = "Acme" })).Feedback.Id, Is.EqualTo(1));

    private static IEnumerable<Dimension> Asked(LogResult logged) => logged.Probes.Select(probe => probe.Probe.Dimension);

    private static KnowledgeState StateOf(LogResult logged, Dimension dimension) => logged.Actionability.Dimensions.Single(state => state.Dimension == dimension).State;

    private static Fact FactOf(LogResult logged, Dimension dimension) => logged.Actionability.Dimensions.Single(state => state.Dimension == dimension).Facts[0];
}
