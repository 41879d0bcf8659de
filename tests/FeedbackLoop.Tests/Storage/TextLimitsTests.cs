using System.Globalization;
using FeedbackLoop.Storage;

namespace FeedbackLoop.Tests.Storage;

public sealed class TextLimitsTests : StoreTests
{
    [TestCase("", TextFault.Blank)]
    [TestCase(" \t\r\n\u00A0", TextFault.Blank)]
    [TestCase("more\0reports", TextFault.Nul)]
    public async Task A_statement_that_cannot_be_kept_faithfully_is_refused(string statement, TextFault fault)
    {
        var refused = await Refused<TextRefusedException>(() => Store.LogAsync(new NewFeedback(statement)));

        Assert.That(refused.Fault, Is.EqualTo(fault));
        Assert.That(refused.Message, Does.StartWith("The statement ").And.EndsWith("."));
    }

    [Test]
    public async Task Half_a_character_is_refused([Values("more {0} reports", "more {0}")] string format, [Values(0xD83D, 0xDE00)] int half)
    {
        var statement = string.Format(CultureInfo.InvariantCulture, format, (char)half);

        var refused = await Refused<TextRefusedException>(() => Store.LogAsync(new NewFeedback(statement)));

        Assert.That(refused.Fault, Is.EqualTo(TextFault.NotUnicode));
    }

    [Test]
    public async Task The_longest_statement_is_kept_and_one_character_more_is_refused()
    {
        var longest = new string('a', Options.MaxStatementLength);

        var logged = await Store.LogAsync(new NewFeedback(longest));
        var refused = await Refused<TextRefusedException>(() => Store.LogAsync(new NewFeedback(longest + "a")));

        Assert.That((await Store.ShowAsync(logged.Feedback.Id))!.Feedback.Statement, Is.EqualTo(longest));
        Assert.That(refused.Message, Is.EqualTo("The statement has 65,537 characters, and 65,536 are the most that is kept; shorten it, or split it."));
    }

    [TestCase("😀 مرحبا שלום ﷽ \u202E reversed")]
    [TestCase("\u001b[31mred\u001b[0m \u0007 \r\n two lines")]
    [TestCase("  blanks around stay  ")]
    public async Task Any_other_text_is_kept_as_it_is(string statement)
    {
        var logged = await Store.LogAsync(new NewFeedback(statement));

        Assert.That((await Store.ShowAsync(logged.Feedback.Id))!.Feedback.Statement, Is.EqualTo(statement));
    }

    [Test]
    public async Task Sql_in_any_text_is_only_text()
    {
        const string Evil = "'; drop table feedback; --";
        var ids = await LogWithProbes(
            new NewFeedback(Evil) { Customer = Evil, Via = Evil, SaidBy = Evil, Deal = Evil }, Dimension.Kind, Dimension.Gap);
        await Store.AnswerAsync(ids[0], new NewAnswer(Evil) { By = Evil });
        await Store.WaiveAsync(ids[1], Evil);
        await Store.Customers.EditAsync(1, customer => customer with { Segment = Evil, Currency = Evil, ExternalId = Evil });
        await Store.Contacts.EditAsync(1, contact => contact with { Email = Evil });
        await Store.Colleagues.EditAsync(1, colleague => colleague with { Email = Evil });
        await Store.Deals.EditAsync(1, deal => deal with { Stage = Evil, Currency = Evil });
        await Store.EditAsync(1, feedback => feedback with { Statement = Evil + Evil });

        var listed = await Store.ListAsync(new FeedbackFilter { Customer = Evil, Via = Evil });
        var probes = await Store.ProbesAsync(1);

        Assert.That(listed.Single().Statement, Is.EqualTo(Evil + Evil));
        Assert.That(listed.Single().Customer, Is.EqualTo(Evil));
        Assert.That(probes.Single(probe => probe.Id == ids[0]).Answer!.Provenance.By, Is.EqualTo(Evil));
        Assert.That(probes.Single(probe => probe.Id == ids[1]).WaivedBecause, Is.EqualTo(Evil));
        Assert.That(await Store.SearchAsync(Evil), Is.Not.Empty);
        Assert.That(await Store.OpenProbesAsync(customer: Evil, via: Evil), Is.Not.Empty.And.All.Matches<TrackedProbe>(probe => probe!.Customer == Evil));
    }
}
