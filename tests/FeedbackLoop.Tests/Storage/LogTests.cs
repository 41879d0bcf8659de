using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class LogTests
{
    private const string Statement = "My customer says they need more reports than our current product offers";

    private TempFolder folder = null!;
    private FeedbackStore store = null!;

    [SetUp]
    public async Task Open()
    {
        folder = new TempFolder();
        store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { TimeProvider = FixedTime.Noon });
    }

    [TearDown]
    public async Task Close()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    [Test]
    public async Task What_is_logged_can_be_shown_after_opening_again()
    {
        var logged = await store.LogAsync(new NewFeedback(Statement)
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
        await store.DisposeAsync();
        store = await FeedbackStore.OpenAsync(folder.Database, new StoreOptions { Access = OpenMode.ReadOnly });

        var shown = await store.ShowAsync(logged.Feedback.Id);

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
}
