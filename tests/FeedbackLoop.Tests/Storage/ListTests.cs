using System.Globalization;

namespace FeedbackLoop.Tests.Storage;

public sealed class ListTests : StoreTests
{
    [Test]
    public async Task An_empty_store_lists_nothing()
    {
        Assert.That(await Store.ListAsync(), Is.Empty);
        Assert.That(await Store.SearchAsync("anything"), Is.Empty);
        Assert.That(await Store.OpenProbesAsync(), Is.Empty);
        Assert.That(await Store.Contacts.ListAsync(), Is.Empty);
        Assert.That(await Store.Deals.ListAsync(), Is.Empty);
    }

    [TestCase(0)]
    [TestCase(-1)]
    public async Task A_limit_below_one_is_refused(int limit)
    {
        Assert.That(() => new FeedbackFilter { Limit = limit }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.SearchAsync("any", limit));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Customers.ListAsync(limit: limit));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Contacts.ListAsync(limit: limit));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Colleagues.ListAsync(limit: limit));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Deals.ListAsync(limit: limit));
    }

    [Test]
    public async Task Numbers_are_written_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "~";
        CultureInfo.CurrentCulture = other;
        try
        {
            Assert.That(await Store.OpenProbesAsync(feedback: [-1]), Is.Empty);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public async Task The_latest_comes_first_page_by_page()
    {
        for (var i = 1; i <= 5; i++)
            await Store.LogAsync(new NewFeedback($"Statement {i}"));

        var first = await Store.ListAsync(new FeedbackFilter { Limit = 2 });
        var second = await Store.ListAsync(new FeedbackFilter { Limit = 2, Before = first[^1].Id });
        var all = await Store.ListAsync(new FeedbackFilter { Limit = null });

        Assert.That(first.Concat(second).Select(summary => summary.Id), Is.EqualTo(new long[] { 5, 4, 3, 2 }));
        Assert.That(all, Has.Count.EqualTo(5));
    }

    [Test]
    public async Task Feedback_is_filtered_by_customer_colleague_day_and_status()
    {
        await Store.LogAsync(new NewFeedback("One") { Customer = "Acme", Via = "Dana", HeardOn = new DateOnly(2026, 1, 1) });
        await Store.LogAsync(new NewFeedback("Two") { Customer = "Acme", HeardOn = new DateOnly(2026, 2, 1) });
        await Store.LogAsync(new NewFeedback("Three") { Via = "Dana", HeardOn = new DateOnly(2026, 3, 1) });
        await Store.CloseAsync(2);

        async Task<IEnumerable<long>> Ids(FeedbackFilter filter) => (await Store.ListAsync(filter)).Select(summary => summary.Id);

        Assert.That(await Ids(new FeedbackFilter { Customer = "acme" }), Is.EqualTo(new long[] { 2, 1 }));
        Assert.That(await Ids(new FeedbackFilter { Via = "DANA" }), Is.EqualTo(new long[] { 3, 1 }));
        Assert.That(await Ids(new FeedbackFilter { Since = new DateOnly(2026, 2, 1) }), Is.EqualTo(new long[] { 3, 2 }));
        Assert.That(await Ids(new FeedbackFilter { Status = FeedbackStatus.Closed }), Is.EqualTo(new long[] { 2 }));
        Assert.That(await Ids(new FeedbackFilter { Customer = "Acme", Via = "Dana", Since = new DateOnly(2025, 1, 1) }), Is.EqualTo(new long[] { 1 }));
        Assert.That(await Ids(new FeedbackFilter { Customer = "Nobody" }), Is.Empty);
    }

    [Test]
    public async Task A_summary_counts_probes()
    {
        var ids = await LogWithProbes(new NewFeedback("One") { Customer = "Acme", Via = "Dana" }, Dimension.Kind, Dimension.Gap, Dimension.Purpose);
        await Store.AnswerAsync(ids[0], new NewAnswer("payroll"));

        var summary = (await Store.ListAsync()).Single();

        Assert.That(summary, Is.EqualTo(new FeedbackSummary(
            1, summary.Uid, "One", SourceKind.Proxy, FeedbackStatus.Open, new DateOnly(2026, 3, 2), OpenProbes: 2, Probes: 3) { Customer = "Acme", Via = "Dana" }));
    }
}
