using FeedbackLoop.Text;

namespace FeedbackLoop.Tests.Text;

public sealed class VisibleTextTests
{
    [TestCase("plain, with é and 日本 and 👩‍💻", "plain, with é and 日本 and 👩‍💻")]
    [TestCase("\u001b[31mred", "\\x1b[31mred")]
    [TestCase("a\u009bb", "a\\x9bb")]
    [TestCase("a\u007fb", "a\\x7fb")]
    [TestCase("left\u202eright", "left\\u202eright")]
    [TestCase("\ufeffmark", "\\ufeffmark")]
    [TestCase("one\r\ntwo\rthree\nfour\u2028five\u0085six\tseven", "one two three four five six seven")]
    [TestCase("a\u200bb\u2060c\u00add\u180ee", "a\\u200bb\\u2060c\\xadd\\u180ee")]
    [TestCase("tag \udb40\udc41.", "tag \\U000e0041.")]
    public void What_cannot_be_seen_is_written_out(string text, string visible) =>
        Assert.That(VisibleText.OneLine(text), Is.EqualTo(visible));

    [Test]
    public void A_lone_surrogate_is_written_out() =>
        Assert.That(VisibleText.OneLine(new string(['a', '\ud800'])), Is.EqualTo("a\\ud800"));

    [Test]
    public void Line_breaks_of_every_sort_become_one_sort() =>
        Assert.That(VisibleText.Lines("one\r\ntwo\rthree\u2029four"), Is.EqualTo("one\ntwo\nthree\nfour"));
}
