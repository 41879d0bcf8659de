using FeedbackLoop.Analysis;
using FeedbackLoop.Guides;
using FeedbackLoop.Probes;

namespace FeedbackLoop.Tests.Guides;

/// <summary>Role, traits and stance change what is asked; several feedback are asked about at once.</summary>
[TestFixture]
internal sealed class WhoIsAskedTests
{
    private const string Slow = "The export is slow and they will not sign without it";

    [Test]
    public void A_buyer_is_asked_for_money_and_a_user_for_the_wait()
    {
        var user = Texts(Build([Slow], new GuideOptions { Roles = [ContactRole.User] }, TimeSpan.FromMinutes(20)));
        var buyer = Texts(Build([Slow], new GuideOptions { Roles = [ContactRole.Buyer] }, TimeSpan.FromMinutes(20)));
        Assert.That(user, Has.Some.Contains("wait for the export"));
        Assert.That(buyer, Has.Some.EqualTo("What does the export as it is cost your company, in money or in people's time?"));
        Assert.That(buyer, Has.None.Contains("seconds, or minutes"));
    }

    [Test]
    public void A_user_who_decides_too_is_asked_in_the_words_of_a_user()
    {
        var both = Texts(Build([Slow], new GuideOptions { Roles = [ContactRole.DecisionMaker, ContactRole.User] }));
        Assert.That(both, Has.None.Contains("on your table"));
    }

    [Test]
    public void Roles_and_traits_of_a_contact_are_taken_unless_others_are_named()
    {
        var kim = new Contact(1, Guid.Empty, "Kim Ortiz") { Roles = [ContactRole.Champion], Traits = [ContactTrait.New] };
        var asked = Build([Slow], new GuideOptions().For(kim));
        Assert.That((asked.With, asked.Roles), Is.EqualTo(("Kim Ortiz", new[] { ContactRole.Champion })));
        Assert.That(asked.Reminders, Has.Some.Contains("They speak for others").And.Some.Contains("They came lately"));
        Assert.That(new GuideOptions { Roles = [ContactRole.Buyer] }.For(kim).Roles, Is.EqualTo(new[] { ContactRole.Buyer }));
    }

    [Test]
    public void Who_is_new_is_asked_for_the_first_use_and_who_only_sees_results_is_not_asked_for_screens()
    {
        var long_ = TimeSpan.FromMinutes(60);
        var isNew = Texts(Build([Slow], new GuideOptions { Traits = [ContactTrait.New] }, long_));
        var indirect = Texts(Build([Slow], new GuideOptions { Traits = [ContactTrait.Indirect] }, long_));
        Assert.That(isNew, Has.Some.EqualTo("What was the first thing that you used our product for?"));
        Assert.That(indirect, Has.None.EqualTo("Where did our product come in on your last working day?").And.Some.EqualTo("Which results of our product reached your desk last week?"));
    }

    [Test]
    public void A_stance_changes_the_words()
    {
        var skeptic = Texts(Build(["They need a print button"], new GuideOptions { Stance = Stance.Skeptic }, TimeSpan.FromMinutes(90)));
        Assert.That(skeptic, Has.Some.EqualTo("What would you still be unable to do even with the print button?"));
    }

    [Test]
    public void What_an_answer_left_open_keeps_its_words()
    {
        var half = Some.Probe("1.1", Dimension.Impact, asked: "You said two days: two days of whom?", statement: Slow) with { Answer = new Fact(Dimension.Impact, "two days", new Provenance(Knower.Customer, null, null)) { IsPartial = true } };
        var guide = GuideBuilder.Build([half], TimeSpan.FromMinutes(30), new GuideOptions { Roles = [ContactRole.Buyer] });
        Assert.That(Texts(guide), Has.Some.EqualTo("You said two days: two days of whom?"));
    }

    [Test]
    public void The_same_ask_heard_twice_is_asked_about_once_in_the_words_of_the_heavier()
    {
        var guide = GuideBuilder.Build(
            [
                Some.Probe("1.1", Dimension.Workaround, asked: "Where do you get the figures today?", weight: 0.3, statement: "They need more reports"),
                Some.Probe("2.1", Dimension.Workaround, asked: "How do you manage without the reports?", weight: 0.6, statement: "We need payroll reports"),
            ],
            TimeSpan.FromMinutes(30));
        var asked = Questions(guide).Single(question => question.Serves.Count > 0);
        Assert.That((asked.Text, asked.Serves), Is.EqualTo(("How do you manage without the reports?", new[] { new ProbeId(1, 1), new ProbeId(2, 1) })));
    }

    [Test]
    public void Which_of_several_things_comes_first_is_one_question()
    {
        var guide = GuideBuilder.Build(
            [
                Some.Probe("1.1", Dimension.Priority, asked: "Where do the reports stand?", statement: "They need more reports"),
                Some.Probe("2.1", Dimension.Priority, asked: "Where does the export stand?", statement: Slow),
            ],
            TimeSpan.FromMinutes(30));
        Assert.That(Questions(guide).Single(question => question.Serves.Count > 0).Text, Is.EqualTo("Which comes first for you: the reports or the export?"));
    }

    [Test]
    public void Every_statement_has_its_turn()
    {
        var guide = Build(["They need more reports", Slow, "They want single sign-on with Okta by 30 September"], new GuideOptions());
        Assert.That(Questions(guide).SelectMany(question => question.Serves).Select(id => id.Feedback).Distinct(), Is.EquivalentTo(new[] { 1L, 2L, 3L }));
    }

    [Test]
    public void The_topic_stands_where_an_outline_leaves_it_open()
    {
        var usability = new GuideOptions { Outline = GuideOutline.Named("usability")! };
        Assert.That(Texts(GuideBuilder.Build([Some.Probe("1.1", statement: "They need more reports")], TimeSpan.FromMinutes(30), usability)), Has.Some.EqualTo("Tell me about the last time you needed the reports. What did you do first?"));
        Assert.That(Texts(GuideBuilder.Build([], TimeSpan.FromMinutes(30), usability)), Has.Some.EqualTo("Tell me about the last time you needed this. What did you do first?"));
    }

    private static Guide Build(string[] statements, GuideOptions options, TimeSpan? length = null) => GuideBuilder.Build(
        [.. statements.SelectMany((statement, feedback) => Prober.Default.Probe(Analyzer.Default.Analyze(statement)).Select((probe, at) =>
            new TrackedProbe(new ProbeId(feedback + 1, at + 1), Guid.Empty, probe, ProbeStatus.Open) { Statement = statement, Customer = "Acme" }))],
        length ?? TimeSpan.FromMinutes(30),
        options);

    private static IEnumerable<GuideQuestion> Questions(Guide guide) => guide.Sections.SelectMany(section => section.Questions);

    private static List<string> Texts(Guide guide) => [.. Questions(guide).Select(question => question.Text)];
}
