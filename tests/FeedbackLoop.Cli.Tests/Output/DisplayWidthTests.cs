using FeedbackLoop.Cli.Output;

namespace FeedbackLoop.Cli.Tests.Output;

public sealed class DisplayWidthTests
{
    [TestCase("reports", 7)]
    [TestCase("日本語", 6)]
    [TestCase("é", 1)]
    [TestCase("e\u0301", 1)]
    [TestCase("📈", 2)]
    [TestCase("", 0)]
    public void Wide_characters_count_twice_and_combining_marks_not_at_all(string text, int columns) =>
        Assert.That(DisplayWidth.Of(text), Is.EqualTo(columns));

    [TestCase("more reports", 12, "more reports")]
    [TestCase("more reports", 8, "more re…")]
    [TestCase("more reports", 6, "more…")]
    [TestCase("日本語", 5, "日本…")]
    [TestCase("日本語", 4, "日…")]
    [TestCase("📈📈", 3, "📈…")]
    public void Text_is_shortened_to_the_columns_that_there_are(string text, int columns, string shortened) =>
        Assert.That(DisplayWidth.Shorten(text, columns), Is.EqualTo(shortened));

    [Test]
    public void Words_are_wrapped_and_none_is_broken() =>
        Assert.That(DisplayWidth.Wrap("more  reports than\never-before-seen", 8), Is.EqualTo(new[] { "more", "reports", "than", "ever-before-seen" }));

    [Test]
    public void Nothing_is_one_empty_line() =>
        Assert.That(DisplayWidth.Wrap(" ", 8), Is.EqualTo(new[] { "" }));
}
