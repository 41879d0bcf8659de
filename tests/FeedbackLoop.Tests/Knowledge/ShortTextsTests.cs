using System.Text;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Tests.Knowledge;

public class ShortTextsTests
{
    [TestCase("plain words")]
    [TestCase("“quoted” – naïve café, 5 €")]
    [TestCase("日本語 and Ελληνικά")]
    [TestCase("𝒳 and 🙂")]
    [TestCase("\uFFFD\uD7FF\u0800\u07FF\u0080")]
    public void Text_is_decoded_as_the_framework_does(string text)
    {
        Assert.That(ShortTexts.Of(Encoding.UTF8.GetBytes(text)), Is.EqualTo(text));
    }

    [TestCase(new byte[] { 0x41, 0xC3 })]
    [TestCase(new byte[] { 0xE2, 0x82 })]
    [TestCase(new byte[] { 0xC0, 0x80, 0x42 })]
    [TestCase(new byte[] { 0xE2, 0x41, 0x80 })]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 })]
    [TestCase(new byte[] { 0xFF, 0x41 })]
    public void Bytes_that_are_no_text_become_what_the_framework_makes_of_them(byte[] bytes)
    {
        Assert.That(ShortTexts.Of(bytes), Is.EqualTo(Encoding.UTF8.GetString(bytes)));
    }
}
