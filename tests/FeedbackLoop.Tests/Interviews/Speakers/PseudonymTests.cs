using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Tests.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Speakers;

public sealed class PseudonymTests
{
    private static readonly Pseudonyms Names = Pseudonyms.Parse(
        """
        # who is who
        Kim Ortiz = P1
        José van der Berg = P2
        Will Ortiz = P3
        """, "names.txt");

    [TestCase("Kim Ortiz said so", "P1 said so")]
    [TestCase("KIM ORTIZ and kim ortiz", "P1 and P1")]
    [TestCase("Ortiz, Kim: yes", "P1: yes")]
    [TestCase("Kim Ortiz's boss, Kim’s boss", "P1's boss, P1’s boss")]
    [TestCase("write to kim.ortiz@acme.com", "write to P1@acme.com")]
    [TestCase("Kim knows, kim knows", "P1 knows, kim knows")]
    [TestCase("Kimberly and Ortizes stay", "Kimberly and Ortizes stay")]
    [TestCase("Jose van der Berg, Jose\u0301 and Mr. van der Berg", "P2, P2 and Mr. P2")]
    [TestCase("the Berg report", "the P2 report")]
    [TestCase("Will will say it", "P3 will say it")]
    [TestCase("Ortiz said so", "Ortiz said so")]
    [TestCase("nobody is named here", "nobody is named here")]
    public void Names_are_found_as_whole_words_in_all_their_forms(string text, string expected) => Assert.That(Names.Apply(text), Is.EqualTo(expected));

    [Test]
    public void A_name_that_two_people_share_is_told_and_left() => Assert.That(Names.Ambiguous, Is.EqualTo(new[] { "ORTIZ" }));

    [Test]
    public void A_line_of_its_own_settles_a_shared_name()
    {
        var names = Pseudonyms.Parse("Kim Ortiz = P1\nWill Ortiz = P3\nOrtiz = P1", "names.txt");
        Assert.That(names.Apply("Ortiz said so"), Is.EqualTo("P1 said so"));
        Assert.That(names.Ambiguous, Is.Empty);
    }

    [Test]
    public void A_long_text_without_capitals_hides_small_names_too()
    {
        var text = string.Concat(Enumerable.Repeat("we export the report ", 20)) + "and kim mails it";
        Assert.That(Names.Apply(text), Does.EndWith("and P1 mails it"));
    }

    [Test]
    public void Nothing_of_a_transcript_shows_a_name()
    {
        var transcript = TranscriptReader.Read(
            """
            WEBVTT

            NOTE Kim Ortiz recorded this

            00:01.000 --> 00:02.000
            <v Ortiz, Kim>I am Kim
            Ortiz, kim at work</v>

            00:03.000 --> 00:0x Kim
            <v José van der Berg (Acme)>Thanks, Kim!</v>

            """, "call.vtt", new TranscriptOptions { Pseudonyms = Names });
        Assert.That(Show.Everything(transcript), Is.EqualTo(
            """
            web_vtt
            6 0:00:01-0:00:02 P1: I am P1, kim at work
            9 - -: P1
            10 - P2 (Acme): Thanks, P1!
            ! 9 these times cannot be read; the words below are kept without: 00:03.000 --> 00:0x P1
            # 3 NOTE P1 recorded this

            """));
    }

    [TestCase("Kim Ortiz", 1)]
    [TestCase("# x\n\nKim Ortiz = ", 3)]
    [TestCase("= P1", 1)]
    [TestCase("Kim = P1\nKIM = P2", 2)]
    public void A_line_that_says_nothing_is_refused_with_its_number(string text, int line) =>
        Assert.That(Assert.Throws<DataFileException>(() => Pseudonyms.Parse(text, "names.txt"))!.Line, Is.EqualTo(line));
}
