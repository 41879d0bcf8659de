using System.Globalization;
using System.Text;
using FeedbackLoop.Text;

namespace FeedbackLoop.Guides.Sheets;

/// <summary>How a sheet is written down.</summary>
internal enum SheetFormat
{
    Markdown,
    Text,
}

/// <summary>A sheet as a message. The lines that end an answer (headings, rules, numbers with a sign) are those that <see cref="ReplyMark"/> knows.</summary>
internal static class SheetWriter
{
    private const int LongestStatement = 400;

    public static string Write(Sheet sheet, SheetFormat format)
    {
        var words = SheetWords.Default;
        var page = new StringBuilder();
        Paragraphs(page, [words.Greet(sheet.For), .. words.Opening], format);
        foreach (var group in sheet.Own)
            Group(page, group, format);
        if (sheet.ForCustomer.Count > 0)
        {
            page.Append("---\n\n");
            Paragraphs(page, words.ForCustomer, format);
            foreach (var group in sheet.ForCustomer)
                Group(page, group, format);
        }

        page.Append("---\n\n");
        Paragraphs(page, words.Closing, format);
        page.Length--;
        return page.ToString();
    }

    /// <summary>The line above the questions about one feedback, without what marks it as a heading.</summary>
    public static string Heading(long feedback, string? customer) =>
        string.Create(CultureInfo.InvariantCulture, $"{customer ?? SheetWords.Default.NoCustomer} (#{feedback})");

    /// <summary>The statement as a sheet shows it.</summary>
    public static string Statement(string statement) => Excerpt.Of(statement, LongestStatement);

    private static void Group(StringBuilder page, SheetGroup group, SheetFormat format)
    {
        var heading = Escape(Heading(group.Feedback, group.Customer), format);
        var statement = Escape(Statement(group.Statement), format);
        page.Append(format is SheetFormat.Markdown ? $"## {heading}\n\n> {statement}\n\n" : $"== {heading} ==\n\n\"{statement}\"\n\n");
        foreach (var (probe, question) in group.Probes.Zip(group.Questions))
        {
            page.Append(format is SheetFormat.Markdown ? $"**{probe.Id}** {Escape(question, format)}\n\n" : $"#{probe.Id}  {Escape(question, format)}\n");
            page.Append(SheetWords.Default.Answer).Append("\n\n");
        }
    }

    private static void Paragraphs(StringBuilder page, IReadOnlyList<string> paragraphs, SheetFormat format)
    {
        foreach (var paragraph in paragraphs)
            page.Append(Escape(paragraph, format)).Append("\n\n");
    }

    private static string Escape(string text, SheetFormat format) => format is SheetFormat.Markdown ? MarkdownText.Escape(text) : VisibleText.OneLine(text).Trim();
}
