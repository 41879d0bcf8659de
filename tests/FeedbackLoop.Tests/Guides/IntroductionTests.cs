using FeedbackLoop.Guides;

namespace FeedbackLoop.Tests.Guides;

public sealed class IntroductionTests
{
    private static readonly Feedback Heard = new(12, Guid.Empty, Some.Statement)
    {
        Customer = new Customer(1, Guid.Empty, "Acme"),
        Via = new Colleague(1, Guid.Empty, "Dana Reyes"),
    };

    [Test]
    public void It_shows_the_go_between_what_only_the_customer_can_tell() => Assert.That(
        Introduction.Write(Heard,
        [
            Some.Probe("12.1", Dimension.Quantity, weight: 0.7), Some.Probe("12.2", Dimension.Gap, weight: 0.9), Some.Probe("12.3", Dimension.Purpose, weight: 1, route: Route.Both),
        ]),
        Is.EqualTo("""
            Hi Dana,

            Thank you for passing this on from Acme: “My customer says they need more reports than our current product offers”

            Some of it only they can tell us: what is missing for them today, how many they need, and what they want to get done with it.

            Could you introduce me to the person who brought it up? 30 minutes next week would be enough. I would ask and listen, without pitching anything, and you are very welcome to join.

            Afterwards I will send you what we learned, so that you can bring them an honest answer, also if it is a no.

            """));

    [Test]
    public void It_stays_below_130_words_whatever_was_said_and_whatever_is_unknown()
    {
        var longWords = Heard with { Statement = string.Concat(Enumerable.Repeat("a b ", 5000)), Customer = Heard.Customer! with { Name = string.Concat(Enumerable.Repeat("c d ", 50)) } };
        foreach (var feedback in new[] { Heard, longWords, Heard with { Customer = null, Via = null } })
        {
            for (var first = 0; first < 35; first++)
            {
                if (Introduction.Write(feedback, [.. Some.Probes(35).Skip(first)]) is { } text && feedback != longWords)
                    Assert.That(text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), Has.Length.LessThan(130), text);
            }
        }
    }

    [Test]
    public void Every_dimension_that_may_be_taken_to_the_customer_has_its_words()
    {
        using var dimensions = System.Text.Json.JsonDocument.Parse(FeedbackLoop.Knowledge.DataFile.Embedded("dimensions.json").Bytes.ToArray());
        var forCustomer = dimensions.RootElement.EnumerateObject().Where(entry => entry.Value.GetProperty("route").GetString() is "customer" or "both").Select(entry => entry.Name);
        Assert.That(forCustomer.Where(name => !IntroductionWords.Default.OnlyTheyKnow.ContainsKey(Names.Parse<Dimension>(name)!.Value)), Is.Empty);
    }

    [Test]
    public void Without_anything_to_ask_the_customer_there_is_no_message()
    {
        Assert.That(Introduction.Write(Heard, []), Is.Null);
        Assert.That(Introduction.Write(Heard, [Some.Probe("12.1", route: Route.Proxy), Some.Probe("12.2", Dimension.Gap, status: ProbeStatus.Answered)]), Is.Null);
    }

    [Test]
    public void Control_characters_never_reach_the_message()
    {
        var feedback = Heard with { Statement = "a\u001b[31m\nb\u202e", Via = Heard.Via! with { Name = "\u0007Dana" }, Customer = Heard.Customer! with { Name = "{statement}\r\n" } };
        var text = Introduction.Write(feedback, [Some.Probe("12.1")])!;
        Assert.That(text.Where(letter => letter != '\n').Where(char.IsControl), Is.Empty);
        Assert.That(text, Does.Contain("“a\\x1b[31m b\\u202e”").And.Contain("from {statement}:"));
    }
}
