using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Tests.Interviews.Passages;

public sealed class ParticipantAsksTests
{
    private static readonly KnownStatement Reports = new(12, "They need more reports");

    [Test]
    public void What_a_participant_asks_for_is_found_with_its_place()
    {
        var talk = Talk.Of("Ana: What did I not ask?", "Kim: Nothing. It would be great if we could approve invoices on the phone. My boss travels a lot.");
        var ask = ParticipantAsks.In(talk, [Reports]).Single();
        Assert.Multiple(() =>
        {
            Assert.That(ask.Text, Is.EqualTo("It would be great if we could approve invoices on the phone."));
            Assert.That(ask.Span.Of(talk.Text), Is.EqualTo(ask.Text));
            Assert.That(ask.Speaker, Is.EqualTo("Kim"));
            Assert.That(ask.Near, Is.Null);
        });
    }

    [Test]
    public void What_we_ask_for_is_left_out() =>
        Assert.That(ParticipantAsks.In(Talk.Of("Ana: We need a dark mode.", "Kim: If you say so."), []), Is.Empty);

    [Test]
    public void What_is_kept_already_is_not_new() =>
        Assert.That(ParticipantAsks.In(Talk.Of("Ana: So?", "Kim: We need another report."), [Reports]), Is.Empty);

    [Test]
    public void Something_similar_is_named() =>
        Assert.That(ParticipantAsks.In(Talk.Of("Ana: So?", "Kim: We need an overtime report."), [Reports]).Single().Near, Is.EqualTo(12));

    [Test]
    public void What_is_asked_for_twice_is_there_once() =>
        Assert.That(ParticipantAsks.In(Talk.Of("Ana: So?", "Kim: We need a dark mode.", "Ana: A dark mode?", "Kim: Please add the dark mode soon."), []), Has.Count.EqualTo(1));

    [TestCase("It would also be great if we could approve invoices from the phone.")]
    [TestCase("We really need an audit log before March.")]
    public void Small_words_between_do_not_hide_an_ask(string said) =>
        Assert.That(ParticipantAsks.In(Talk.Of("Ana: So?", "Kim: " + said), []), Has.Count.EqualTo(1));

    [TestCase("We need to leave at five.")]
    [TestCase("I want to say thanks for the cake.")]
    [TestCase("He bought a bigger house.")]
    public void What_somebody_wants_of_others_is_no_ask(string said) =>
        Assert.That(ParticipantAsks.In(Talk.Of("Ana: So?", "Kim: " + said), []), Is.Empty);
}
