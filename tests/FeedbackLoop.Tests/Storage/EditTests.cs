using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class EditTests : StoreTests
{
    private const string Statement = "My customer says they need more reports than our current product offers";
    private const string Changed = "The export is slow when users load ten orders every Friday";

    [Test]
    public async Task A_changed_statement_is_read_and_found_anew()
    {
        var id = (await Store.LogAsync(new NewFeedback(Statement) { Customer = "Acme", Hops = 3 })).Feedback.Id;

        var edited = await Store.EditAsync(id, feedback => feedback with { Statement = Changed });

        Assert.That(edited!.Reading.Text, Is.EqualTo(Changed));
        Assert.That((edited.Feedback.Customer!.Name, edited.Feedback.Hops), Is.EqualTo(("Acme", 3)));
        Assert.That(await Store.SearchAsync("export"), Has.Count.EqualTo(1));
        Assert.That(await Store.SearchAsync("reports"), Is.Empty);
        Assert.That((await Store.ShowAsync(id))!.Facts.Where(fact => fact.Span is not null),
            Is.All.Matches<Fact>(fact => fact!.Span!.Value.Of(Changed) == fact.Value));
    }

    [Test]
    public async Task Answered_and_waived_probes_stay_and_no_number_is_used_again_for_another_dimension()
    {
        var ids = await LogWithProbes(
            new NewFeedback(Statement), Dimension.Kind, Dimension.Stake, Dimension.Comparison, Dimension.OutsideFactors, Dimension.Results);
        await Store.AnswerAsync(ids[0], new NewAnswer("payroll"));
        await Store.WaiveAsync(ids[2], "never mind");
        var before = (await Store.ProbesAsync(1)).ToDictionary(probe => probe.Id, probe => probe.Probe.Dimension);

        await Store.EditAsync(1, feedback => feedback with { Statement = Changed });
        var after = await Store.ProbesAsync(1);
        await Store.EditAsync(1, feedback => feedback with { Statement = Statement });
        var back = await Store.ProbesAsync(1);

        Assert.That(after.Single(probe => probe.Id == ids[0]).Answer!.Value, Is.EqualTo("payroll"));
        Assert.That(after.Single(probe => probe.Id == ids[2]).WaivedBecause, Is.EqualTo("never mind"));
        Assert.That(after.Select(probe => probe.Probe.Dimension), Is.Unique);
        Assert.That(after.Where(probe => before.ContainsKey(probe.Id)), Is.All.Matches<TrackedProbe>(probe => before[probe!.Id] == probe.Probe.Dimension));
        var seen = before.Concat(after.Select(probe => KeyValuePair.Create(probe.Id, probe.Probe.Dimension))).DistinctBy(pair => pair.Key).ToDictionary();
        Assert.That(back.Where(probe => seen.ContainsKey(probe.Id)), Is.All.Matches<TrackedProbe>(probe => seen[probe!.Id] == probe.Probe.Dimension));
    }

    [Test]
    public async Task Editing_without_a_change_changes_nothing()
    {
        await Store.LogAsync(new NewFeedback(Statement) { Customer = "Acme", Via = "Dana", Role = ColleagueRole.Support, SaidBy = "Kim", Deal = "Renewal", Wording = Wording.Verbatim, Channel = Channel.Chat });
        var before = await Store.ShowAsync(1);

        await Store.EditAsync(1, feedback => feedback);
        var after = await Store.ShowAsync(1);

        Assert.That(after!.Feedback with { SaidBy = null }, Is.EqualTo(before!.Feedback with { SaidBy = null }));
        Assert.That(after.Feedback.SaidBy!.Id, Is.EqualTo(before.Feedback.SaidBy!.Id));
        Assert.That(after.Probes.Select(probe => (probe.Id, probe.Uid, probe.Probe.Question)), Is.EqualTo(before.Probes.Select(probe => (probe.Id, probe.Uid, probe.Probe.Question))));
        Assert.That(after.Facts, Is.EqualTo(before.Facts));
    }

    [Test]
    public async Task The_source_follows_from_what_is_changed()
    {
        var id = (await Store.LogAsync(new NewFeedback("More reports") { Via = "Dana" })).Feedback.Id;

        var edited = await Store.EditAsync(id, feedback => feedback with { Via = null, SaidBy = "Kim" });

        Assert.That((edited!.Feedback.Source, edited.Feedback.Hops), Is.EqualTo((SourceKind.Direct, 0)));
    }

    [Test]
    public async Task A_refused_edit_leaves_everything_as_it_was()
    {
        var id = (await Store.LogAsync(new NewFeedback(Statement))).Feedback.Id;

        await Refused<TextRefusedException>(() => Store.EditAsync(id, feedback => feedback with { Statement = " ", Customer = "Acme" }));

        Assert.That((await Store.ShowAsync(id))!.Feedback.Statement, Is.EqualTo(Statement));
        Assert.That(await Store.Customers.ListAsync(), Is.Empty);
    }

    [Test]
    public async Task Feedback_that_does_not_exist_is_neither_shown_nor_edited()
    {
        Assert.That(await Store.EditAsync(99, feedback => feedback), Is.Null);
        Assert.That(await Store.ShowAsync(99), Is.Null);
        Assert.That(await Store.ProbesAsync(99), Is.Empty);
    }
}
