using System.Text.RegularExpressions;
using System.Xml.Linq;
using FeedbackLoop.Guides;
using FeedbackLoop.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FeedbackLoop.Tests.Guides;

/// <summary>Words from outside show as they were said: they never become markup.</summary>
public sealed partial class HostileWordsTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();
    private static readonly string[] Hostile = Some.Hostile;

    [TestCaseSource(nameof(Hostile))]
    public void Markdown_shows_them_as_text(string words)
    {
        foreach (var pipeline in new[] { Everything, new MarkdownPipelineBuilder().Build() })
        {
            var page = Markdown.Parse(MarkdownText.Escape(words), pipeline);
            Assert.That(page.Single(), Is.TypeOf<ParagraphBlock>());
            var inlines = page.Descendants<Inline>().Where(inline => inline is not ContainerInline { Parent: null }).ToList();
            Assert.That(inlines, Is.All.TypeOf<LiteralInline>());
            Assert.That(string.Concat(inlines.Cast<LiteralInline>().Select(literal => literal.Content.ToString())), Is.EqualTo(VisibleText.OneLine(words).Trim()));
        }
    }

    [Test]
    public void A_markdown_guide_has_the_same_blocks_whatever_is_said()
    {
        var plain = Shape(Markdown.Parse(Guide("words").ToMarkdown(), Everything));
        Assert.Multiple(() =>
        {
            foreach (var words in Some.Hostile)
                Assert.That(Shape(Markdown.Parse(Guide(words).ToMarkdown(), Everything)), Is.EqualTo(plain), words);
        });
    }

    [Test]
    public void A_markdown_guide_has_no_code_and_no_html() =>
        Assert.That(Markdown.Parse(Guide("words").ToMarkdown(), Everything).Descendants().Where(part => part is CodeBlock or HtmlBlock or HtmlInline or HtmlEntityInline), Is.Empty);

    [Test]
    public void An_html_guide_has_the_same_elements_whatever_is_said()
    {
        var plain = Shape(Page(Guide("words")));
        Assert.Multiple(() =>
        {
            foreach (var words in Some.Hostile)
                Assert.That(Shape(Page(Guide(words))), Is.EqualTo(plain), words);
        });
    }

    [Test]
    public void An_html_guide_shows_the_words()
    {
        Assert.Multiple(() =>
        {
            foreach (var words in Some.Hostile)
            {
                var shown = VisibleText.OneLine(words);
                Assert.That(Page(Guide(words)).Descendants("blockquote").First().Value, Is.EqualTo(shown));
                Assert.That(Page(Guide(words)).Descendants("label").Select(label => label.Value.TrimStart()), Has.Some.EqualTo(shown.Trim()));
            }
        });
    }

    [Test]
    public void An_html_guide_loads_nothing_and_runs_nothing()
    {
        var html = Guide("words").ToHtml();
        Assert.That(html, Does.Contain("default-src 'none'"));
        Assert.That(html, Does.Not.Match("(?i)<script|<link|src=|href=|url\\(|@import| on[a-z]+="));
    }

    [GeneratedRegex("<(?<inside>(meta|input|hr)[^>]*)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex VoidElement();

    private static Guide Guide(string words) => GuideBuilder.Build(
        [Some.Probe("12.1", asked: words, weight: 2, statement: words, customer: words, via: words), .. Some.Probes(30, 13)],
        TimeSpan.FromMinutes(20),
        new GuideOptions { Customer = words });

    private static string Shape(MarkdownDocument page) => string.Join(' ', page.Descendants()
        .Where(part => part is not LiteralInline and not ContainerInline { Parent: null })
        .Select(part => part.GetType().Name));

    private static string Shape(XDocument page) => string.Join(' ', page.Descendants()
        .Select(element => element.Name.LocalName + string.Concat(element.Attributes().Select(attribute => $"[{attribute.Name}={attribute.Value}]"))));

    /// <summary>The page as XML, once its void elements are closed: a parser that forgives nothing.</summary>
    private static XDocument Page(Guide guide)
    {
        var html = guide.ToHtml().Replace("<!DOCTYPE html>\n", "", StringComparison.Ordinal);
        html = VoidElement().Replace(html, "<${inside}/>");
        return XDocument.Parse(html, LoadOptions.PreserveWhitespace);
    }
}
