using System.Text.Json;
using FeedbackLoop.Cli.Tests.Running;

namespace FeedbackLoop.Cli.Tests.Guides;

public sealed class IntroCommandTests
{
    [Test]
    public void The_message_is_for_the_one_who_relayed_it()
    {
        using var workplace = new Workplace().WithFeedback(options: ["--customer", "Acme", "--via", "Dana Reyes"]);

        var run = workplace.Loop("intro", "1");
        using var json = JsonDocument.Parse(workplace.Loop("intro", "1", "--json").Output);

        Assert.That(run.Output, Does.StartWith("Hi Dana,\n\nThank you for passing this on from Acme: “My customer says").And.Contain("only they can tell us: "));
        Assert.That(json.RootElement.GetProperty("text").GetString(), Is.EqualTo(run.Output));
        Assert.That(json.RootElement.GetProperty("to").GetString(), Is.EqualTo("Dana Reyes"));
    }

    [Test]
    public void What_was_said_to_us_needs_no_introduction()
    {
        using var workplace = new Workplace().WithFeedback("I need more reports", "--customer", "Acme", "--said-by", "Kim Ortiz");

        var run = workplace.Loop("intro", "1");

        Assert.That((run.Exit, run.Sentence), Is.EqualTo((1, "Feedback 1 was said to us directly, so nobody needs to introduce us. loop guide 1 prepares the conversation.")));
    }

    [Test]
    public void A_number_that_does_not_exist_is_refused()
    {
        using var workplace = new Workplace().WithFeedback();

        Assert.That(workplace.Loop("intro", "99").Sentence, Is.EqualTo("There is no feedback 99: loop list shows those there are."));
    }
}
