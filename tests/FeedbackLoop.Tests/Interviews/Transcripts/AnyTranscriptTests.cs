using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;
using FsCheck;
using FsCheck.Fluent;

namespace FeedbackLoop.Tests.Interviews.Transcripts;

/// <summary>What holds of every file whatever.</summary>
public sealed class AnyTranscriptTests
{
    private static readonly string[] Bits =
    [
        "WEBVTT", "\n", "\n", "\n\n", "\r\n", "\r", "1", "00:00:01.000 --> 00:00:02.000", "0:00:01.000,0:00:02.000", "00:01,000 --> 00:0x", "-0:0:0.5", "[00:15]", "(0:12)", "1:02:03",
        "Kim Ortiz: ", "Dana: ", "kim:", "<v Ortiz, Kim>", "</v>", "<b>", "<", ">", ">>", "&amp;", "&#0;", "&", "- ", "NOTE", "STYLE", "NOTE x", "\t", "**Kim**", "words", "we export",
        "Speaker,Text", "\"", ",", "#00:01-5#", "00:00:05:12", "{\\an8}", "\0", "\u001b[31m", "\ud800", "\ufeff", "é", "👍", "：", "1h 2m 3s", " ", "|", "[", "(", "AM", "9999:59",
    ];

    private static readonly Pseudonyms Pseudonyms = Pseudonyms.Parse("Kim Ortiz = P1\nDana Reyes = P2", "names.txt");

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(4000).WithEndSize(60);

    private static Arbitrary<string> Files =>
        Gen.OneOf(Gen.ArrayOf(Gen.Elements(Bits)).Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    [Test]
    public void Any_text_is_read_or_refused() => Prop.ForAll(Files, IsSound).Check(Thorough);

    [Test]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => bytes ?? []).ToArbitrary(), bytes =>
        {
            using var stream = new MemoryStream(bytes);
            return IsSound(() => TranscriptReader.Read(stream, "any"));
        }).Check(Thorough);

    private static bool IsSound(string text) =>
        IsSound(() => TranscriptReader.Read(text, "any")) && IsSound(() => TranscriptReader.Read(text, "any", new TranscriptOptions { Pseudonyms = Pseudonyms }));

    private static bool IsSound(Func<Transcript> read)
    {
        Transcript transcript;
        try
        {
            transcript = read();
        }
        catch (TranscriptRefusedException refused)
        {
            return refused.Line > 0;
        }

        var end = -1;
        foreach (var utterance in transcript.Utterances)
        {
            var words = transcript.WordsOf(utterance);
            if (utterance.Span.Start != end + 1 || words.AsSpan().Trim().IsEmpty || words.AsSpan().ContainsAny('\n', '\r', '\0') || utterance.Line < 1 || utterance.Speaker is "")
                return false;
            end = utterance.Span.End;
        }

        return end == transcript.Text.Length && TalkTime.Of(transcript).Speakers.Sum(talk => talk.Words) >= 0;
    }
}
