using FeedbackLoop.Guides;
using FeedbackLoop.Interviews;

namespace FeedbackLoop.Tests.Interviews;

public sealed class AgendaStopTests
{
    private static readonly Guide Guide = new("Discovery interview", 30,
    [
        new GuideSection("Opening", 5) { Say = ["Hello."] },
        new GuideSection("Story", 25) { Say = ["Tell me."], Reminders = ["Listen."], Questions = [new GuideQuestion("When?"), new GuideQuestion("Who?")] },
    ]);

    [Test]
    public void Each_question_is_a_stop_and_each_section_without_one() => Assert.That(
        AgendaStop.Of(Guide).Select(stop => (stop.Number, stop.Title, stop.SectionEnds.TotalMinutes)),
        Is.EqualTo(new[] { (1, "Opening", 5d), (2, "When?", 30d), (3, "Who?", 30d) }));

    [Test]
    public void What_to_say_stands_at_the_first_stop_of_a_section() => Assert.That(
        AgendaStop.Of(Guide).Select(stop => string.Concat(stop.Say) + string.Concat(stop.Reminders)),
        Is.EqualTo(new[] { "Hello.", "Tell me.Listen.", "" }));
}
