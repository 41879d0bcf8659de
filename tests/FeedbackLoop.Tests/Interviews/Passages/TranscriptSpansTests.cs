using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Interviews.Passages;

public sealed class TranscriptSpansTests
{
    private static readonly Transcript Talk = TranscriptReader.Read(
        "WEBVTT\n\n00:10.000 --> 00:12.000\nAna: How many?\n\n00:12.500 --> 00:20.000\nKim: We need\n\n00:20.500 --> 00:22.000\nKim: “about” five, about.\n", "talk.vtt");

    [TestCase(10, 12, "How many?\nWe need")]
    [TestCase(12, null, "We need")]
    [TestCase(15, null, "We need")]
    [TestCase(20, 30, "We need\n“about” five, about.")]
    [TestCase(30, 40, null)]
    public void A_time_names_what_is_said_then(int from, int? to, string? words) => Assert.That(
        TranscriptSpans.Between(Talk, TimeSpan.FromSeconds(from), to is { } end ? TimeSpan.FromSeconds(end) : null)?.Of(Talk.Text), Is.EqualTo(words));

    [TestCase("we NEED  \"about\" five", 1)]
    [TestCase("about", 2)]
    [TestCase("six", 0)]
    [TestCase("  ", 0)]
    public void Words_are_found_whatever_capitals_quotes_and_line_ends(string words, int places) =>
        Assert.That(TranscriptSpans.Of(Talk, words), Has.Count.EqualTo(places));

    [TestCase("1204-1310")]
    [TestCase("n7")]
    public void A_key_is_read_as_it_is_written(string key) => Assert.That(PassageKey.Parse(key)?.ToString(), Is.EqualTo(key));

    [TestCase("")]
    [TestCase("7")]
    [TestCase("9-9")]
    [TestCase("9-8")]
    [TestCase("-1-5")]
    [TestCase("n0")]
    [TestCase("nx")]
    [TestCase("99999999999-1")]
    public void What_is_no_key_is_null(string key) => Assert.That(PassageKey.Parse(key), Is.Null);
}
