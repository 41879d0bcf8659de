using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class AnswerTests : StoreTests
{
    [Test]
    public async Task An_answer_becomes_a_fact_with_its_provenance()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity))[0];

        var result = await Store.AnswerAsync(
            id, new NewAnswer("five, all for month-end") { From = Knower.Customer, By = "Kim Ortiz", On = new DateOnly(2026, 3, 1) });

        var fact = new Fact(Dimension.Quantity, "five, all for month-end", new Provenance(Knower.Customer, "Kim Ortiz", new DateOnly(2026, 3, 1))) { Answers = id };
        Assert.That(result.Outcome, Is.EqualTo(AnswerOutcome.Answered));
        Assert.That(result.Probe!.Status, Is.EqualTo(ProbeStatus.Answered));
        Assert.That(result.Probe.Answer, Is.EqualTo(fact));
        Assert.That((await Store.ShowAsync(id.Feedback))!.Facts, Does.Contain(fact));
    }

    [Test]
    public async Task A_probe_comes_back_as_it_was_asked()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports") { Customer = "Acme", Via = "Dana" }, Dimension.Quantity))[0];

        var found = await Store.FindProbeAsync(id);

        var asked = AnyProbe(Dimension.Quantity);
        Assert.That(found!.Probe with { Triggers = asked.Triggers }, Is.EqualTo(asked));
        Assert.That(found.Probe.Triggers, Is.EqualTo(asked.Triggers));
        Assert.That((found.Status, found.Statement, found.Customer, found.Via), Is.EqualTo((ProbeStatus.Open, "More reports", "Acme", "Dana")));
    }

    [Test]
    public async Task An_answered_probe_keeps_its_answer_unless_it_is_to_be_replaced()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity))[0];
        await Store.AnswerAsync(id, new NewAnswer("five"));

        var refused = await Store.AnswerAsync(id, new NewAnswer("thirty"));
        var replaced = await Store.AnswerAsync(id, new NewAnswer("thirty"), replace: true);

        Assert.That(refused.Outcome, Is.EqualTo(AnswerOutcome.AlreadyAnswered));
        Assert.That(refused.Probe!.Answer!.Value, Is.EqualTo("five"));
        Assert.That(replaced.Outcome, Is.EqualTo(AnswerOutcome.Replaced));
        Assert.That((await Store.ShowAsync(id.Feedback))!.Facts.Where(fact => fact.Answers == id).Select(fact => fact.Value), Is.EqualTo(new[] { "thirty" }));
    }

    [Test]
    public async Task Hearsay_does_not_replace_the_words_of_the_customer()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity))[0];
        await Store.AnswerAsync(id, new NewAnswer("five") { From = Knower.Customer });

        var hearsay = await Store.AnswerAsync(id, new NewAnswer("about thirty") { By = "Dana" }, replace: true);
        var figures = await Store.AnswerAsync(id, new NewAnswer("six") { From = Knower.Data }, replace: true);

        Assert.That((hearsay.Outcome, hearsay.Probe!.Answer!.Value), Is.EqualTo((AnswerOutcome.AlreadyAnswered, "five")));
        Assert.That((figures.Outcome, figures.Probe!.Answer!.Value), Is.EqualTo((AnswerOutcome.Replaced, "six")));
    }

    [Test]
    public async Task A_blank_answer_changes_nothing()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity))[0];

        var result = await Store.AnswerAsync(id, new NewAnswer(" \n "));

        Assert.That(result.Outcome, Is.EqualTo(AnswerOutcome.Blank));
        Assert.That((await Store.FindProbeAsync(id))!.Status, Is.EqualTo(ProbeStatus.Open));
    }

    [Test]
    public async Task A_probe_that_does_not_exist_cannot_be_answered_or_given_up()
    {
        Assert.That((await Store.AnswerAsync(new ProbeId(99, 1), new NewAnswer("five"))).Outcome, Is.EqualTo(AnswerOutcome.NoSuchProbe));
        Assert.That((await Store.WaiveAsync(new ProbeId(99, 1), "no matter")).Outcome, Is.EqualTo(WaiveOutcome.NoSuchProbe));
        Assert.That(await Store.FindProbeAsync(new ProbeId(99, 1)), Is.Null);
    }

    [Test]
    public async Task A_probe_that_is_given_up_says_why_and_may_still_be_answered()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity))[0];

        var withoutReason = await Store.WaiveAsync(id, "  ");
        var waived = await Store.WaiveAsync(id, "the deal is lost");
        var answered = await Store.AnswerAsync(id, new NewAnswer("five"));
        var tooLate = await Store.WaiveAsync(id, "the deal is lost");

        Assert.That(withoutReason.Outcome, Is.EqualTo(WaiveOutcome.NoReason));
        Assert.That((waived.Outcome, waived.Probe!.Status, waived.Probe.WaivedBecause), Is.EqualTo((WaiveOutcome.Waived, ProbeStatus.Waived, "the deal is lost")));
        Assert.That((answered.Outcome, answered.Probe!.Status, answered.Probe.WaivedBecause), Is.EqualTo((AnswerOutcome.Answered, ProbeStatus.Answered, (string?)null)));
        Assert.That(tooLate.Outcome, Is.EqualTo(WaiveOutcome.AlreadyAnswered));
    }

    [Test]
    public async Task A_probe_that_is_given_up_may_be_asked_again_after_all()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity, Dimension.Purpose);
        await Store.WaiveAsync(ids[0], "the deal is lost");
        await Store.AnswerAsync(ids[1], new NewAnswer("no idea") { From = Knower.Customer });

        var again = await Store.TakeBackWaiverAsync(ids[0]);
        var askedAgain = await Store.TakeBackWaiverAsync(ids[1]);

        Assert.That((again.Outcome, again.Probe!.Status, again.Probe.WaivedBecause), Is.EqualTo((WaiveOutcome.TakenBack, ProbeStatus.Open, (string?)null)));
        Assert.That((askedAgain.Probe!.Status, askedAgain.Probe.UnknownTo), Is.EqualTo((ProbeStatus.Open, Knower.Customer)));
        Assert.That((await Store.TakeBackWaiverAsync(ids[0])).Outcome, Is.EqualTo(WaiveOutcome.NotWaived));
        Assert.That((await Store.TakeBackWaiverAsync(new ProbeId(99, 1))).Outcome, Is.EqualTo(WaiveOutcome.NoSuchProbe));
    }

    [Test]
    public async Task Only_open_probes_are_marked_as_asked()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Kind, Dimension.Gap, Dimension.Quantity);
        await Store.AnswerAsync(ids[0], new NewAnswer("payroll"));

        Assert.That(await Store.MarkAskedAsync(ids), Is.EqualTo(2));
        Assert.That(await Store.MarkAskedAsync([.. ids, new ProbeId(99, 1)]), Is.Zero);
        Assert.That((await Store.ProbesAsync(ids[0].Feedback)).Select(probe => probe.Status),
            Is.EqualTo(new[] { ProbeStatus.Answered, ProbeStatus.Asked, ProbeStatus.Asked }));
    }

    [Test]
    public async Task Feedback_is_open_until_no_probe_is_and_can_be_closed_by_hand()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Kind, Dimension.Gap);
        async Task<FeedbackStatus> Status() => (await Store.ListAsync()).Single().Status;

        Assert.That(await Status(), Is.EqualTo(FeedbackStatus.Open));
        await Store.MarkAskedAsync(ids);
        await Store.AnswerAsync(ids[0], new NewAnswer("payroll"));
        Assert.That(await Status(), Is.EqualTo(FeedbackStatus.Open));
        await Store.WaiveAsync(ids[1], "lost");
        Assert.That(await Status(), Is.EqualTo(FeedbackStatus.Answered));
        Assert.That(await Store.CloseAsync(1), Is.True);
        Assert.That(await Status(), Is.EqualTo(FeedbackStatus.Closed));
        Assert.That(await Store.ReopenAsync(1), Is.True);
        Assert.That(await Status(), Is.EqualTo(FeedbackStatus.Answered));
        Assert.That(await Store.CloseAsync(99), Is.False);
    }

    [Test]
    public async Task Open_probes_are_found_by_customer_by_colleague_and_by_feedback()
    {
        var acme = await LogWithProbes(new NewFeedback("One") { Customer = "Acme", Via = "Dana" }, Dimension.Kind, Dimension.Gap);
        var beta = await LogWithProbes(new NewFeedback("Two") { Customer = "Beta", Via = "Dana" }, Dimension.Kind);
        var closed = await LogWithProbes(new NewFeedback("Three") { Customer = "Acme" }, Dimension.Kind);
        await Store.CloseAsync(closed[0].Feedback);
        await Store.AnswerAsync(acme[1], new NewAnswer("payroll"));

        async Task<IEnumerable<ProbeId>> Open(string? customer = null, string? via = null, long[]? feedback = null) =>
            (await Store.OpenProbesAsync(customer, via, feedback)).Select(probe => probe.Id);

        Assert.That(await Open(), Is.EqualTo(new[] { beta[0], acme[0] }));
        Assert.That(await Open(customer: "ACME"), Is.EqualTo(new[] { acme[0] }));
        Assert.That(await Open(via: "dana"), Is.EqualTo(new[] { beta[0], acme[0] }));
        Assert.That(await Open(feedback: [beta[0].Feedback]), Is.EqualTo(new[] { beta[0] }));
        Assert.That(await Open(feedback: []), Is.Empty);
        Assert.That(await Open(customer: "Nobody"), Is.Empty);
    }

    [Test]
    public async Task Facts_of_every_kind_come_back()
    {
        var dimensions = Enum.GetValues<Dimension>().Where(dimension => dimension != Dimension.Contradiction).ToArray();
        var ids = await LogWithProbes(new NewFeedback("More reports"), dimensions);
        var knowers = Enum.GetValues<Knower>();
        foreach (var id in ids)
            await Store.AnswerAsync(id, new NewAnswer("known") { From = knowers[id.Number % knowers.Length] });

        var facts = (await Store.ShowAsync(1))!.Facts.Where(fact => fact.Answers is not null);

        Assert.That(facts.Select(fact => (fact.Dimension, fact.Provenance.From)),
            Is.EqualTo(ids.Select((id, index) => (dimensions[index], knowers[id.Number % knowers.Length]))));
    }
}
