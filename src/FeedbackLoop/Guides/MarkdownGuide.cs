using System.Globalization;
using System.Text;

namespace FeedbackLoop.Guides;

/// <summary>A guide as Markdown.</summary>
internal static class MarkdownGuide
{
    public static string Write(Guide guide)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(MarkdownText.Escape(guide.Title));
        if (guide.Customer is { } customer)
            page.Append(": ").Append(MarkdownText.Escape(customer));
        page.Append(CultureInfo.InvariantCulture, $"\n\n{guide.Minutes} minutes\n\n");
        page.Append("Date: ________________  With: ").Append(Said.With(guide) is { } with ? MarkdownText.Escape(with) : "________________________").Append("  Notes by: ________________\n");
        Heard(page, guide.Heard);
        List(page, "\n**All the time**\n", guide.Reminders);
        var until = 0;
        foreach (var (at, section) in guide.Sections.Index())
            Section(page, at + 1, section, until += section.Minutes);
        LeftOut(page, guide);
        return page.ToString();
    }

    private static void Heard(StringBuilder page, IReadOnlyList<GuideStatement> heard)
    {
        if (heard.Count == 0)
            return;

        page.Append("\n**What we heard**\n\n");
        foreach (var statement in heard)
        {
            page.Append(CultureInfo.InvariantCulture, $"- \\#{statement.Feedback}");
            page.Append(Said.By(statement) is { } by ? ", " + MarkdownText.Escape(by) : "");
            page.Append(": “").Append(MarkdownText.Escape(statement.Statement)).Append("”\n");
        }
    }

    private static void Section(StringBuilder page, int number, GuideSection section, int until)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {number}. {MarkdownText.Escape(section.Title)} ({section.Minutes} min, to {Clock.Of(until)})\n");
        foreach (var sentence in section.Say)
            page.Append("\n> ").Append(MarkdownText.Escape(sentence)).Append('\n');
        List(page, "", section.Reminders, italic: true);
        foreach (var question in section.Questions)
        {
            page.Append("\n- [ ] ").Append(Asked(question)).Append('\n');
            if (question.Why is { } why)
                page.Append("\n  *").Append(MarkdownText.Escape(why)).Append("*\n");
            page.Append("\n  Notes:\n");
        }
    }

    private static void LeftOut(StringBuilder page, Guide guide)
    {
        if (guide.LeftOut.Count == 0)
            return;

        page.Append("\n## If there is time left\n");
        foreach (var (statement, questions) in LeftOutGroups.Of(guide))
        {
            if (statement is not null)
                page.Append(CultureInfo.InvariantCulture, $"\n### \\#{statement.Feedback}: “{MarkdownText.Escape(Excerpt.Of(statement.Statement, 80))}”\n");
            page.Append('\n');
            foreach (var question in questions)
                page.Append("- ").Append(Asked(question)).Append('\n');
        }
    }

    private static string Asked(GuideQuestion question) =>
        $"**{MarkdownText.Escape(question.Text)}**" + (question.Serves.Count == 0 ? "" : $" ({string.Join(", ", question.Serves.Select(id => $"\\#{id}"))})");

    private static void List(StringBuilder page, string title, IReadOnlyList<string> lines, bool italic = false)
    {
        if (lines.Count == 0)
            return;

        page.Append(title).Append('\n');
        foreach (var line in lines)
            page.Append("- ").Append(italic ? "*" : "").Append(MarkdownText.Escape(line)).Append(italic ? "*\n" : "\n");
    }
}
