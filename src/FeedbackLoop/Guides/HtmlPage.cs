using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FeedbackLoop.Knowledge;
using FeedbackLoop.Text;

namespace FeedbackLoop.Guides;

/// <summary>What every HTML page of ours has: no script, nothing loaded, and words from outside shown as they are.</summary>
internal static class HtmlPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page up to its body, which is open then; <paramref name="looks"/> names files of <c>Data</c> with its style.</summary>
    public static StringBuilder Begin(string title, params ReadOnlySpan<string> looks)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append("<title>").Append(Text(title)).Append("</title>\n<style>\n");
        foreach (var look in looks)
            page.Append(Encoding.UTF8.GetString(DataFile.Embedded(look).Bytes));
        return page.Append("</style>\n</head>\n<body>\n");
    }

    /// <summary>The whole page.</summary>
    public static string End(StringBuilder page) => page.Append("</body>\n</html>\n").ToString();

    /// <summary>Words from outside, on one line.</summary>
    public static string Text(string text) => Encoder.Encode(VisibleText.OneLine(text));
}
