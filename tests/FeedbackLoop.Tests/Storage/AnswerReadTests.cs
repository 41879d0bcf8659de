namespace FeedbackLoop.Tests.Storage;

/// <summary>Answers are read as statements: they answer other probes, or say only a part, or nothing.</summary>
public sealed class AnswerReadTests : StoreTests
{
    private const string Rich = "five, all for month-end, we do them in Excel today";

    [Test]
    public async Task An_answer_also_answers_the_probe_that_it_speaks_of()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity, Dimension.Workaround, Dimension.Purpose);

        var result = await Store.AnswerAsync(ids[0], new NewAnswer(Rich) { From = Knower.Customer, By = "Kim Ortiz" });

        var also = result.Also.Single();
        Assert.That((also.Id, also.Status), Is.EqualTo((ids[1], ProbeStatus.Answered)));
        Assert.That(also.Answer, Is.EqualTo(new Fact(Dimension.Workaround, "we do them in Excel today", new Provenance(Knower.Customer, "Kim Ortiz")) { Answers = ids[1], FoundIn = ids[0] }));
        Assert.That((await Store.FindProbeAsync(ids[2]))!.Status, Is.EqualTo(ProbeStatus.Open));
    }

    [Test]
    public async Task Taking_the_answer_back_opens_all_that_it_answered()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity, Dimension.Workaround);
        var facts = (await Store.ShowAsync(1))!.Facts;
        await Store.AnswerAsync(ids[0], new NewAnswer(Rich));

        var result = await Store.TakeBackAnswerAsync(ids[0]);

        Assert.That((result.Outcome, result.Probe!.Status, result.Also.Single().Id), Is.EqualTo((AnswerOutcome.TakenBack, ProbeStatus.Open, ids[1])));
        Assert.That((await Store.ShowAsync(1))!.Facts, Is.EqualTo(facts));
        Assert.That((await Store.TakeBackAnswerAsync(ids[0])).Outcome, Is.EqualTo(AnswerOutcome.NotAnswered));
        Assert.That((await Store.TakeBackAnswerAsync(new ProbeId(99, 1))).Outcome, Is.EqualTo(AnswerOutcome.NoSuchProbe));
    }

    [Test]
    public async Task What_was_found_in_another_answer_stays_unless_it_is_to_be_replaced()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity, Dimension.Workaround);
        await Store.AnswerAsync(ids[0], new NewAnswer(Rich));

        var refused = await Store.AnswerAsync(ids[1], new NewAnswer("they copy them by hand"));
        var replaced = await Store.AnswerAsync(ids[1], new NewAnswer("they copy them by hand"), replace: true);

        Assert.That((refused.Outcome, refused.Probe!.Answer!.Value), Is.EqualTo((AnswerOutcome.AlreadyAnswered, "we do them in Excel today")));
        Assert.That((replaced.Outcome, replaced.Probe!.Answer!.Value), Is.EqualTo((AnswerOutcome.Replaced, "they copy them by hand")));
        Assert.That((await Store.FindProbeAsync(ids[0]))!.Answer!.Value, Is.EqualTo(Rich));
    }

    [Test]
    public async Task An_assumption_answers_nothing_but_what_was_asked()
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Quantity, Dimension.Workaround);
        Assert.That((await Store.AnswerAsync(ids[0], new NewAnswer(Rich) { From = Knower.Assumption })).Also, Is.Empty);
    }

    [TestCase("several")]
    [TestCase("Soon.")]
    [TestCase("A few")]
    [TestCase("maybe")]
    public async Task A_bare_vague_word_leaves_any_probe_open(string vague)
    {
        var ids = await LogWithProbes(new NewFeedback("More reports"), Dimension.Purpose, Dimension.Workaround, Dimension.DecisionRole);

        foreach (var id in ids)
        {
            var result = await Store.AnswerAsync(id, new NewAnswer(vague));
            Assert.That((result.Outcome, result.Probe!.Status, result.Probe.Answer!.IsPartial), Is.EqualTo((AnswerOutcome.Partly, ProbeStatus.Open, true)));
        }
    }

    [Test]
    public async Task A_vague_answer_leaves_the_probe_open_and_asks_for_what_is_lacking()
    {
        var logged = await Store.LogAsync(new NewFeedback("They need more reports") { Via = "Dana" });
        var quantity = logged.Probes.Single(probe => probe.Probe.Dimension == Dimension.Quantity);

        var result = await Store.AnswerAsync(quantity.Id, new NewAnswer("several"));

        Assert.That((result.Outcome, result.Probe!.Status, result.Probe.Answer!.IsPartial), Is.EqualTo((AnswerOutcome.Partly, ProbeStatus.Open, true)));
        Assert.That(result.Probe.Probe.Question, Is.EqualTo("How many reports does \"several\" mean: two or three, or dozens?"));
        var whole = await Store.AnswerAsync(quantity.Id, new NewAnswer("five"));
        Assert.That((whole.Outcome, whole.Probe!.Status, whole.Probe.Answer!.Value), Is.EqualTo((AnswerOutcome.Answered, ProbeStatus.Answered, "five")));
    }

    [Test]
    public async Task What_the_go_between_does_not_know_goes_to_the_customer()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports") { Via = "Dana" }, Dimension.Purpose))[0];

        var result = await Store.AnswerAsync(id, new NewAnswer("No idea."));

        Assert.That((result.Outcome, result.Probe!.Status, result.Probe.Probe.Route, result.Probe.UnknownTo, result.Probe.Answer),
            Is.EqualTo((AnswerOutcome.NotKnown, ProbeStatus.Open, Route.Customer, Knower.Proxy, (Fact?)null)));
        Assert.That((await Store.ShowAsync(1))!.Facts.Where(fact => fact.Dimension == Dimension.Purpose), Is.Empty);
    }

    [Test]
    public async Task Who_knows_nothing_takes_nothing_from_what_another_said_in_part()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports") { Via = "Dana" }, Dimension.Quantity))[0];
        await Store.AnswerAsync(id, new NewAnswer("several") { From = Knower.Customer });

        var result = await Store.AnswerAsync(id, new NewAnswer("No idea."));

        Assert.That((result.Outcome, result.Probe!.Status, result.Probe.Answer!.Value), Is.EqualTo((AnswerOutcome.NotKnown, ProbeStatus.Open, "several")));
    }

    [Test]
    public async Task What_the_customer_does_not_know_is_given_up()
    {
        var id = (await LogWithProbes(new NewFeedback("More reports"), Dimension.Purpose))[0];

        var result = await Store.AnswerAsync(id, new NewAnswer("I don't know") { From = Knower.Customer });

        Assert.That((result.Outcome, result.Probe!.Status, result.Probe.WaivedBecause), Is.EqualTo((AnswerOutcome.NotKnown, ProbeStatus.Waived, "the customer does not know")));
    }

    [Test]
    public async Task A_conflict_is_asked_about_until_it_is_answered()
    {
        var logged = await Store.LogAsync(new NewFeedback("They need 30 reports") { Via = "Dana" });
        var impact = logged.Probes.Single(probe => probe.Probe.Dimension == Dimension.Impact).Id;
        await Store.AnswerAsync(impact, new NewAnswer("two hours a week"));
        await Store.EditAsync(1, feedback => feedback with { Statement = "They need 30 reports, which takes them three hours a week" });

        async Task<TrackedProbe?> Conflict() => (await Store.ProbesAsync(1)).SingleOrDefault(probe => probe.Probe.Dimension == Dimension.Contradiction);
        var asked = await Conflict();
        Assert.That(asked?.Probe.Question, Does.Contain("\"two hours a week\""));
        var settled = await Store.AnswerAsync(asked!.Id, new NewAnswer("two: they counted"));

        Assert.That(settled.Probe!.Status, Is.EqualTo(ProbeStatus.Answered));
        Assert.That(settled.Actionability!.Dimensions.Where(dimension => dimension.State == FeedbackLoop.Probes.KnowledgeState.Conflicting), Is.Empty);
    }
}
