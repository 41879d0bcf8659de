using System.Text;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Transcripts;

public sealed class EncodingTests
{
    private const string Text = "Zoë Müller: We export – every day.\nKim: “Who?”\n";

    private static readonly object[] Encodings =
    [
        new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false),
        new UnicodeEncoding(true, false), new UTF32Encoding(false, true), new UTF32Encoding(true, true), CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    ];

    [TestCaseSource(nameof(Encodings))]
    public void A_text_is_read_in_its_encoding(Encoding encoding)
    {
        var transcript = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        Assert.That(Show.Words(transcript), Is.EqualTo("Zoë Müller: We export – every day.\nKim: “Who?”"));
        Assert.That(transcript.Faults, Is.Empty);
    }

    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Lines_may_end_in_any_way(string end) =>
        Assert.That(Show.All(Read(Encoding.UTF8.GetBytes(Text.ReplaceLineEndings(end)))), Is.EqualTo("1 - Zoë Müller: We export – every day.\n2 - Kim: “Who?”"));

    [Test]
    public void One_broken_byte_does_not_spoil_the_other_letters()
    {
        var transcript = Read([.. "Zoë Müller: one\n"u8, .. "Kim: tw"u8, 0xF6, .. "o\nZoë Müller: three\n"u8]);
        Assert.That(Show.Words(transcript), Is.EqualTo("Zoë Müller: one\nKim: tw\uFFFDo\nZoë Müller: three"));
        Assert.That(transcript.Faults.Single().Line, Is.EqualTo(2));
    }

    [Test]
    public void Control_characters_stay_and_what_cannot_be_stored_is_shown()
    {
        var transcript = TranscriptReader.Read("Kim: \u001b[31mred\u0007\nDana: a\0b and a text that is long enough for one damaged sign\n", "call.txt");
        Assert.That(Show.Words(transcript), Is.EqualTo("Kim: \u001b[31mred\u0007\nDana: a\uFFFDb and a text that is long enough for one damaged sign"));
        Assert.That(transcript.Faults.Single().Line, Is.EqualTo(2));
    }

    private static Transcript Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return TranscriptReader.Read(stream, "call.txt");
    }
}
