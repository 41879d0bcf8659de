using System.Globalization;
using System.Text;

namespace FeedbackLoop.Guides;

/// <summary>A guide as one HTML page: no script, nothing loaded, the look from <c>Data/guides/guide.css</c>.</summary>
internal static class HtmlGuide
{
    public static string Write(Guide guide)
    {
        var title = guide.Customer is { } customer ? $"{guide.Title}: {customer}" : guide.Title;
        var page = HtmlPage.Begin(title, "guides/guide.css");
        page.Append("<header>\n<h1>").Append(Text(title)).Append("</h1>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"length\">{guide.Minutes} minutes</p>\n");
        page.Append("<div class=\"fields\"><span>Date</span><span>").Append(Said.With(guide) is { } with ? $"With <b>{Text(with)}</b>" : "With").Append("</span><span>Notes by</span></div>\n");
        Heard(page, guide.Heard);
        Reminders(page, guide.Reminders);
        page.Append("</header>\n<main>\n");
        var until = 0;
        foreach (var section in guide.Sections)
            Section(page, section, until += section.Minutes);
        LeftOut(page, guide);
        return HtmlPage.End(page.Append("</main>\n"));
    }

    private static void Heard(StringBuilder page, IReadOnlyList<GuideStatement> heard)
    {
        foreach (var statement in heard)
        {
            page.Append("<figure><blockquote>").Append(Text(statement.Statement)).Append("</blockquote><figcaption>");
            page.Append(CultureInfo.InvariantCulture, $"#{statement.Feedback}");
            page.Append(Said.By(statement) is { } by ? ", " + Text(by) : "").Append("</figcaption></figure>\n");
        }
    }

    private static void Section(StringBuilder page, GuideSection section, int until)
    {
        page.Append("<section>\n<h2>").Append(Text(section.Title));
        page.Append(CultureInfo.InvariantCulture, $" <span class=\"minutes\">{section.Minutes} min, to {Clock.Of(until)}</span></h2>\n");
        foreach (var sentence in section.Say)
            page.Append("<p class=\"say\">").Append(Text(sentence)).Append("</p>\n");
        Reminders(page, section.Reminders);
        foreach (var question in section.Questions)
        {
            page.Append("<article>\n<label><input type=\"checkbox\"> <span>").Append(Text(question.Text)).Append("</span></label>\n");
            if (question.Why is not null)
                page.Append("<p class=\"why\">").Append(Text(question.Why)).Append(Served(question)).Append("</p>\n");
            page.Append("<div class=\"notes\"><hr><hr><hr></div>\n</article>\n");
        }

        page.Append("</section>\n");
    }

    private static void LeftOut(StringBuilder page, Guide guide)
    {
        if (guide.LeftOut.Count == 0)
            return;

        page.Append("<section class=\"left-out\">\n<h2>If there is time left</h2>\n");
        foreach (var (statement, questions) in LeftOutGroups.Of(guide))
        {
            if (statement is not null)
                page.Append(CultureInfo.InvariantCulture, $"<h3>#{statement.Feedback}: “{Text(Excerpt.Of(statement.Statement, 80))}”</h3>\n");
            page.Append("<ul>\n");
            foreach (var question in questions)
                page.Append("<li>").Append(Text(question.Text)).Append(Served(question)).Append("</li>\n");
            page.Append("</ul>\n");
        }

        page.Append("</section>\n");
    }

    private static void Reminders(StringBuilder page, IReadOnlyList<string> reminders)
    {
        if (reminders.Count == 0)
            return;

        page.Append("<ul class=\"reminders\">\n");
        foreach (var reminder in reminders)
            page.Append("<li>").Append(Text(reminder)).Append("</li>\n");
        page.Append("</ul>\n");
    }

    private static string Served(GuideQuestion question) =>
        question.Serves.Count == 0 ? "" : $" <span class=\"serves\">{string.Join(" ", question.Serves.Select(id => $"#{id}"))}</span>";

    private static string Text(string text) => HtmlPage.Text(text);
}
