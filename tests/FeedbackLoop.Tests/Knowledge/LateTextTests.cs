using System.Text;
using FeedbackLoop.Knowledge;

namespace FeedbackLoop.Tests.Knowledge;

public class LateTextTests
{
    [TestCase("plain words")]
    [TestCase("“quoted” – naïve")]
    [TestCase("𝒳 and 🙂")]
    [TestCase("")]
    public void A_text_is_the_same_as_a_whole_and_letter_by_letter(string text)
    {
        var late = Inside(text);
        Span<char> buffer = stackalloc char[100];

        Assert.That(late.ToString(), Is.EqualTo(text));
        Assert.That(late.Letters(buffer).ToString(), Is.EqualTo(text));
    }

    [Test]
    public void A_buffer_that_is_too_small_cuts_nothing_off()
    {
        Span<char> buffer = stackalloc char[3];

        Assert.That(Inside("plain words").Letters(buffer).ToString(), Is.EqualTo("plain words"));
    }

    [Test]
    public void A_text_that_is_there_already_needs_no_buffer() =>
        Assert.That(new LateText("with \\ taken out").Letters([]).ToString(), Is.EqualTo("with \\ taken out"));

    private static LateText Inside(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"before{text}behind");
        return new LateText(new DataFile("any.json", bytes), "before".Length, bytes.Length - "beforebehind".Length);
    }
}
