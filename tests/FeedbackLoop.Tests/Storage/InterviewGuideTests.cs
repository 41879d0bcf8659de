namespace FeedbackLoop.Tests.Storage;

public sealed class InterviewGuideTests : PlannedInterviewTests
{
    [Test]
    public async Task A_kept_guide_reads_as_it_was_built()
    {
        await Store.LogAsync(new NewFeedback("They need more reports") { Customer = "Acme", Via = "Dana" });
        var built = FeedbackLoop.Guides.GuideBuilder.Build(await Store.OpenProbesAsync("Acme"), TimeSpan.FromMinutes(30), new FeedbackLoop.Guides.GuideOptions { With = "Kim Ortiz" });

        var kept = (await Planned()).Detail.Guide;

        Assert.That(kept.ToMarkdown(), Is.EqualTo(built.ToMarkdown()));
        Assert.That(kept.ToHtml(), Is.EqualTo(built.ToHtml()));
    }

    [Test]
    public async Task The_guide_is_put_in_the_words_for_who_is_asked()
    {
        await Store.LogAsync(new NewFeedback("The export is slow") { Customer = "Acme" });
        await Store.Contacts.AddAsync(new NewContact("Kim Ortiz") { Customer = "Acme", Roles = [ContactRole.Buyer] });

        var guide = (await Planned()).Detail.Guide;

        Assert.That((guide.With, guide.Roles), Is.EqualTo(("Kim Ortiz", new[] { ContactRole.Buyer })));
        Assert.That(guide.Sections.SelectMany(section => section.Questions).Select(question => question.Text), Has.Some.EqualTo("What does the export as it is cost your company, in money or in people's time?"));
    }

    [Test]
    public void A_guide_that_was_kept_before_it_had_all_its_parts_lacks_none() =>
        Assert.That(StoredGuide.Read("""{"title":"Discovery","minutes":30,"sections":[{"title":"Story","minutes":30,"questions":[{"text":"When?"}]}]}""").ToMarkdown(), Does.Contain("When?"));

    [Test]
    public async Task Only_the_feedback_that_is_named_is_asked_about()
    {
        await Store.LogAsync(new NewFeedback("They need more reports") { Customer = "Acme" });
        var other = (await Store.LogAsync(new NewFeedback("The export is slow") { Customer = "Acme" })).Feedback.Id;

        var planned = await Store.PlanInterviewAsync(new NewInterview { Customer = "Acme", From = [other] });

        Assert.That(planned.Detail.Guide.Heard.Select(heard => heard.Feedback), Is.EqualTo(new[] { other }));
    }
}
