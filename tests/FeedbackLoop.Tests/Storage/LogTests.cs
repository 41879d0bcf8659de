using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class LogTests : StoreTests
{
    private const string Statement = "My customer says they need more reports than our current product offers";

    [Test]
    public async Task What_is_logged_can_be_shown_after_opening_again()
    {
        var logged = await Store.LogAsync(new NewFeedback(Statement)
        {
            Customer = "Acme",
            Via = "Dana Reyes",
            Role = ColleagueRole.Sales,
            SaidBy = "Kim Ortiz",
            Deal = "Acme renewal",
            Wording = Wording.Paraphrase,
            Hops = 2,
            Channel = Channel.Call,
            HeardOn = new DateOnly(2026, 3, 1),
        });
        await Reopen(OpenMode.ReadOnly);

        var shown = await Store.ShowAsync(logged.Feedback.Id);

        Assert.That(shown, Is.Not.Null);
        var feedback = shown.Feedback;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(feedback.Statement, Is.EqualTo(Statement));
            Assert.That(feedback.Source, Is.EqualTo(SourceKind.Proxy));
            Assert.That(feedback.Customer!.Name, Is.EqualTo("Acme"));
            Assert.That(feedback.Via!.Name, Is.EqualTo("Dana Reyes"));
            Assert.That(feedback.Via.Role, Is.EqualTo(ColleagueRole.Sales));
            Assert.That(feedback.Role, Is.EqualTo(ColleagueRole.Sales));
            Assert.That(feedback.SaidBy!.Name, Is.EqualTo("Kim Ortiz"));
            Assert.That(feedback.SaidBy.CustomerId, Is.EqualTo(feedback.Customer.Id));
            Assert.That(feedback.Deal!.Name, Is.EqualTo("Acme renewal"));
            Assert.That(feedback.Deal.CustomerId, Is.EqualTo(feedback.Customer.Id));
            Assert.That(feedback.Wording, Is.EqualTo(Wording.Paraphrase));
            Assert.That(feedback.Hops, Is.EqualTo(2));
            Assert.That(feedback.Channel, Is.EqualTo(Channel.Call));
            Assert.That(feedback.HeardOn, Is.EqualTo(new DateOnly(2026, 3, 1)));
            Assert.That(feedback.LoggedAt, Is.EqualTo(FixedTime.Noon.GetUtcNow()));
            Assert.That(feedback.Uid, Is.EqualTo(logged.Feedback.Uid));
            Assert.That(feedback.Uid.Version, Is.EqualTo(7));
            Assert.That(logged.Created.Select(created => created.Kind), Is.EqualTo(new[] { NamedKind.Customer, NamedKind.Colleague, NamedKind.Contact, NamedKind.Deal }));
        }
    }

    [TestCase(null, null, null, SourceKind.Direct, 0)]
    [TestCase("Dana", null, null, SourceKind.Proxy, 1)]
    [TestCase(null, ColleagueRole.Executive, null, SourceKind.Proxy, 1)]
    [TestCase(null, null, "Kim", SourceKind.Direct, 0)]
    [TestCase("Dana", null, "Kim", SourceKind.Proxy, 1)]
    public async Task The_source_follows_from_who_is_named(string? via, ColleagueRole? role, string? saidBy, SourceKind source, int hops)
    {
        var logged = await Store.LogAsync(new NewFeedback("More reports") { Via = via, Role = role, SaidBy = saidBy });

        Assert.That((logged.Feedback.Source, logged.Feedback.Hops), Is.EqualTo((source, hops)));
    }

    [Test]
    public async Task What_was_heard_without_a_day_was_heard_today()
    {
        var logged = await Store.LogAsync(new NewFeedback("More reports"));

        Assert.That(logged.Feedback.HeardOn, Is.EqualTo(new DateOnly(2026, 3, 2)));
    }

    [Test]
    public async Task Nothing_is_kept_when_something_fails_midway()
    {
        var tooLong = new string('x', 2_000);

        await Refused<TextRefusedException>(() => Store.LogAsync(new NewFeedback("More") { Customer = "Acme", Via = "Dana", Deal = tooLong }));

        Assert.That(await Store.Customers.ListAsync(), Is.Empty);
        Assert.That(await Store.Colleagues.ListAsync(), Is.Empty);
        Assert.That(await Store.ListAsync(), Is.Empty);
        Assert.That((await Store.LogAsync(new NewFeedback("More"))).Feedback.Id, Is.EqualTo(1));
    }

    [Test]
    public async Task Nothing_is_kept_when_the_caller_gives_up()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThatAsync(() => Store.LogAsync(new NewFeedback("More") { Customer = "Acme" }, source.Token), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(await Store.Customers.ListAsync(), Is.Empty);
    }
}
