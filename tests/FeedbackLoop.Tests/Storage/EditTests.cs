using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
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
            Is.Not.Empty.And.All.Matches<Fact>(fact => fact!.Span!.Value.Of(Changed) == fact.Value));
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
        Assert.That(after.Where(probe => before.ContainsKey(probe.Id)), Is.Not.Empty.And.All.Matches<TrackedProbe>(probe => before[probe!.Id] == probe.Probe.Dimension));
        var seen = before.Concat(after.Select(probe => KeyValuePair.Create(probe.Id, probe.Probe.Dimension))).DistinctBy(pair => pair.Key).ToDictionary();
        Assert.That(back.Where(probe => seen.ContainsKey(probe.Id)), Is.Not.Empty.And.All.Matches<TrackedProbe>(probe => seen[probe!.Id] == probe.Probe.Dimension));
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
    public async Task A_name_that_is_not_changed_stands_for_the_same_contact_whatever_became_of_them()
    {
        await Store.LogAsync(new NewFeedback(Statement) { Customer = "Acme", SaidBy = "Kim", Deal = "Renewal" });
        await Store.Customers.AddAsync(new NewCustomer("Beta"));
        await Store.Contacts.EditAsync(1, contact => contact with { CustomerId = 2 });
        await Store.Deals.EditAsync(1, deal => deal with { CustomerId = 2 });
        await Store.Contacts.AddAsync(new NewContact("Kim"));

        var edited = await Store.EditAsync(1, feedback => feedback with { Wording = Wording.Verbatim });

        Assert.That(edited!.Created, Is.Empty);
        Assert.That((edited.Feedback.Customer!.Name, edited.Feedback.SaidBy!.Id, edited.Feedback.Deal!.Id), Is.EqualTo(("Acme", 1L, 1L)));
    }

    [Test]
    public async Task A_contact_of_no_customer_stays_where_the_customer_is_told_later()
    {
        await Store.LogAsync(new NewFeedback(Statement) { SaidBy = "Kim" });

        var edited = await Store.EditAsync(1, feedback => feedback with { Customer = "Acme" });

        Assert.That(edited!.Created, Is.EqualTo(new[] { new Created(NamedKind.Customer, 1, "Acme") }));
        Assert.That(edited.Feedback.SaidBy!.Id, Is.EqualTo(1));
    }

    [Test]
    public async Task Another_customer_has_another_contact()
    {
        await Store.LogAsync(new NewFeedback(Statement) { Customer = "Acme", SaidBy = "Kim" });

        var edited = await Store.EditAsync(1, feedback => feedback with { Customer = "Beta" });

        Assert.That((edited!.Feedback.SaidBy!.Id, edited.Feedback.SaidBy.CustomerId), Is.EqualTo((2L, (long?)2)));
    }

    [Test]
    public async Task A_customer_or_role_that_is_taken_away_stays_away()
    {
        await Store.Colleagues.AddAsync(new NewColleague("Dana") { Role = ColleagueRole.Sales });
        await Store.LogAsync(new NewFeedback(Statement) { Customer = "Acme", SaidBy = "Kim", Deal = "Renewal", Via = "Dana" });

        await Store.EditAsync(1, feedback => feedback with { Customer = null, Role = null });
        var edited = await Store.EditAsync(1, feedback => feedback with { Wording = Wording.Verbatim });

        Assert.That((edited!.Feedback.Customer, edited.Feedback.Role), Is.EqualTo(((Customer?)null, (ColleagueRole?)null)));
        Assert.That((edited.Feedback.SaidBy!.Id, edited.Feedback.Via!.Name), Is.EqualTo((1L, "Dana")));
    }

    [Test]
    public async Task The_role_goes_with_the_colleague_it_came_from()
    {
        await Store.Colleagues.AddAsync(new NewColleague("Dana") { Role = ColleagueRole.Sales });
        await Store.Colleagues.AddAsync(new NewColleague("Lee") { Role = ColleagueRole.Support });
        await Store.LogAsync(new NewFeedback("More reports") { Via = "Dana" });

        var other = await Store.EditAsync(1, feedback => feedback with { Via = "Lee" });
        var nobody = await Store.EditAsync(1, feedback => feedback with { Via = null });

        Assert.That(other!.Feedback.Role, Is.EqualTo(ColleagueRole.Support));
        Assert.That((nobody!.Feedback.Role, nobody.Feedback.Source), Is.EqualTo(((ColleagueRole?)null, SourceKind.Direct)));
    }

    [Test]
    public async Task Closing_belongs_to_the_change_and_is_refused_with_it()
    {
        await Store.LogAsync(new NewFeedback(Statement));

        await Refused<TextRefusedException>(() => Store.EditAsync(1, feedback => feedback with { Statement = " ", IsClosed = true }));
        var refused = await Store.ShowAsync(1);
        var closed = await Store.EditAsync(1, feedback => feedback with { Statement = Changed, IsClosed = true });
        var reopened = await Store.EditAsync(1, feedback => feedback with { IsClosed = false });

        Assert.That(refused!.Feedback.Status, Is.EqualTo(FeedbackStatus.Open));
        Assert.That((closed!.Feedback.Status, closed.Feedback.Statement), Is.EqualTo((FeedbackStatus.Closed, Changed)));
        Assert.That(reopened!.Feedback.Status, Is.EqualTo(FeedbackStatus.Open));
    }

    [Test]
    public async Task Closing_alone_asks_nothing_anew()
    {
        var asked = await LogWithProbes(new NewFeedback(Statement), Dimension.Kind);

        var closed = await Store.EditAsync(1, feedback => feedback with { IsClosed = true });

        Assert.That(closed!.Probes.Select(probe => probe.Id), Is.EqualTo(asked));
    }

    [Test]
    public async Task An_exception_of_the_change_comes_back_as_it_was_and_nothing_is_changed()
    {
        await Store.LogAsync(new NewFeedback(Statement) { Customer = "Acme" });

        await Assert.ThrowsAsync<InvalidDataException>(() => Store.EditAsync(1, _ => throw new InvalidDataException()));
        await Assert.ThrowsAsync<InvalidDataException>(() => Store.Customers.EditAsync(1, _ => throw new InvalidDataException()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.EditAsync(1, _ => null!));

        Assert.That((await Store.EditAsync(1, feedback => feedback))!.Feedback.Customer!.Name, Is.EqualTo("Acme"));
    }

    [Test]
    public async Task Feedback_that_does_not_exist_is_neither_shown_nor_edited()
    {
        Assert.That(await Store.EditAsync(99, feedback => feedback), Is.Null);
        Assert.That(await Store.ShowAsync(99), Is.Null);
        Assert.That(await Store.ProbesAsync(99), Is.Empty);
    }

    [Test]
    public async Task A_changed_statement_is_asked_about_in_the_stance_that_is_given()
    {
        await Store.LogAsync(new NewFeedback(Statement) { Via = "Dana" });
        var asked = Prober.Default.Probe(Analyzer.Default.Analyze(Changed), new ProbeContext { Source = SourceKind.Proxy, Stance = Stance.Skeptic });

        var edited = await Store.EditAsync(1, feedback => feedback with { Statement = Changed, Stance = Stance.Skeptic });

        Assert.That(edited!.Probes.Select(probe => probe.Probe.Question), Is.EquivalentTo(asked.Select(probe => probe.Question)));
    }
}
