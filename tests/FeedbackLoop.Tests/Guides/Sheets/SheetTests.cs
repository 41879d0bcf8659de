using FeedbackLoop.Guides;
using FeedbackLoop.Guides.Sheets;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FeedbackLoop.Tests.Guides.Sheets;

public sealed class SheetTests
{
    private static readonly TrackedProbe[] Probes =
    [
        Some.Probe("12.1", route: Route.Proxy),
        Some.Probe("12.2", Dimension.Gap, "Which reports do they miss?", "Which reports do you miss?", route: Route.Customer),
        Some.Probe("12.3", Dimension.Workaround, "What do they do today?", "What do you do today?", route: Route.Both),
        Some.Probe("12.4", Dimension.Existing, "Do we have it?", null, route: Route.Ourselves),
        Some.Probe("12.5", Dimension.Stake, "Which deal hangs on it?", null, route: Route.Proxy, status: ProbeStatus.Answered),
        Some.Probe("12.6", Dimension.Deadline, "By when?", null, route: Route.Proxy, status: ProbeStatus.Asked),
        Some.Probe("14.1", Dimension.Users, "Who would use it?", "Who would use it?", route: Route.Proxy, customer: "Globex", statement: "SSO"),
    ];

    [Test]
    public void A_sheet_holds_what_the_colleague_can_answer_by_feedback()
    {
        var sheet = Sheet.Make("Dana Reyes", Probes);
        Assert.That(sheet.Probes.Select(probe => probe.Id.ToString()), Is.EqualTo(new[] { "12.1", "12.3", "12.6", "14.1" }));
        Assert.That(sheet.Own.Select(group => group.Feedback), Is.EqualTo(new[] { 12L, 14L }));
        Assert.That(sheet.ForCustomer, Is.Empty);
    }

    [Test]
    public void Questions_for_the_customer_come_in_a_second_part_in_the_words_for_the_customer()
    {
        var sheet = Sheet.Make("Dana Reyes", Probes, withCustomerQuestions: true);
        Assert.That(sheet.ForCustomer.Single().Questions, Is.EqualTo(new[] { "Which reports do you miss?" }));
        Assert.That(sheet.ToText(), Does.Contain("#12.2  Which reports do you miss?"));
    }

    [Test]
    public void A_short_sheet_holds_the_most_useful_questions_of_each_feedback() =>
        Assert.That(Sheet.Make("Dana", Probes, most: 1).Probes.Select(probe => probe.Id.ToString()), Is.EqualTo(new[] { "12.1", "14.1" }));

    [Test]
    public void A_sheet_as_text_reads_like_a_message() => Assert.That(
        Sheet.Make("Dana Reyes", [Probes[0]]).ToText(),
        Is.EqualTo("""
            Hi Dana,

            Thank you for passing on what our customers say. With a few details it becomes something we can decide on.

            Write what you know under each question; a few words will do. Skip what you like, and put "?" where you do not know.

            == Acme (#12) ==

            "My customer says they need more reports than our current product offers"

            #12.1  What kind of reports do they need?
            Answer:

            ---

            Thank you! Just send this back, and I will tell you what comes of it.

            """));

    [Test]
    public void A_sheet_as_markdown_reads_like_a_message() => Assert.That(
        Sheet.Make("Dr. Reyes", [Some.Probe("12.1", route: Route.Both, customer: null)]).ToMarkdown(),
        Does.StartWith("Hi Dr. Reyes,\n").And.Contains("""
            ## What you passed on (#12)

            > My customer says they need more reports than our current product offers

            **12.1** What kind of reports do they need?

            Answer:

            ---

            """));

    [Test]
    public void A_long_statement_is_cut_at_a_word()
    {
        var text = Sheet.Make("Dana", [Some.Probe("12.1", route: Route.Proxy, statement: string.Concat(Enumerable.Repeat("reports ", 500)))]).ToText();
        Assert.That(text, Does.Contain("reports reports…\""));
        Assert.That(text.Length, Is.LessThan(1200));
    }

    [Test]
    public void Words_from_outside_change_nothing_of_the_form()
    {
        var plain = Shape("words");
        Assert.Multiple(() =>
        {
            foreach (var words in Some.Hostile)
                Assert.That(Shape(words), Is.EqualTo(plain), words);
        });
    }

    private static string Shape(string words) => string.Join(' ', Markdown
        .Parse(Sheet.Make(words, [Some.Probe("12.1", question: words, route: Route.Both, statement: words, customer: words)]).ToMarkdown(), new MarkdownPipelineBuilder().UseAdvancedExtensions().Build())
        .Descendants()
        .Where(part => part is not LiteralInline and not ContainerInline { Parent: null })
        .Select(part => part.GetType().Name));
}
