using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Tests.Storage;

public sealed class HighlightTests : TranscribedInterviewTests
{
    [Test]
    public async Task A_highlight_has_the_words_the_speaker_and_the_time()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Workaround))[0];
        var text = TranscriptReader.Read(Talk, "talk.vtt").Text;
        await Import(Talk);

        await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(text.IndexOf("it takes", StringComparison.Ordinal), 17)) { Probe = probe, Note = "two days!" });

        var highlight = (await Store.HighlightsAsync(Interview)).Single();
        Assert.That((highlight.Text, highlight.Speaker, highlight.At, highlight.Feedback, highlight.Probe, highlight.Note),
            Is.EqualTo(("it takes two days", "Kim Ortiz", (TimeSpan?)TimeSpan.FromSeconds(5.25), (long?)probe.Feedback, (ProbeId?)probe, "two days!")));
        Assert.That((await Store.EvidenceAsync(probe.Feedback)).Single(), Is.EqualTo(highlight));
        Assert.That((await Store.ShowInterviewAsync(Interview))!.Highlights.Single(), Is.EqualTo(highlight));
    }

    [Test]
    public async Task A_highlight_may_go_over_several_utterances()
    {
        await Import(Talk);

        var highlight = await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(0, 35)));

        Assert.That((highlight!.Text, highlight.Speaker), Is.EqualTo(("How do you do it today?\nBy hand, it", "Priya")));
    }

    [TestCase(-1, 3)]
    [TestCase(0, 0)]
    [TestCase(0, 100_000)]
    [TestCase(100_000, 1)]
    public async Task A_highlight_lies_inside_the_text(int start, int length)
    {
        await Import(Talk);

        await Assert.ThatAsync(() => Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(start, length))), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task A_highlight_of_what_is_not_there_is_none()
    {
        await Import(Talk);

        Assert.That(await Store.AddHighlightAsync(new NewHighlight(Interview, 2, new TextSpan(0, 3))), Is.Null);
        Assert.That(await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(0, 3)) { Feedback = 99 }), Is.Null);
        Assert.That(await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(0, 3)) { Probe = new ProbeId(99, 1) }), Is.Null);
        Assert.That(await Store.AnswerFromPassageAsync(new ProbeId(1, 1), 99), Is.Null);
        Assert.That(await Store.RemoveHighlightAsync(99), Is.Null);
        Assert.That(await Store.ImportTranscriptAsync(99, TranscriptReader.Read(Talk, "x"), "x"), Is.Null);
        Assert.That(await Store.TranscriptAsync(99), Is.Null);
    }

    [Test]
    public async Task A_passage_answers_a_probe_in_the_words_of_the_speaker()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Workaround))[0];
        await Import(Talk);
        var highlight = (await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(24, 27)) { Probe = probe }))!;

        var result = await Store.AnswerFromPassageAsync(probe, highlight.Id);

        Assert.That(result!.Probe!.Answer!.Value, Is.EqualTo("By hand, it takes two days."));
        Assert.That(result.Probe.Answer.Provenance, Is.EqualTo(new Provenance(Knower.Customer, "Kim Ortiz", new DateOnly(2026, 3, 2))));
    }

    [Test]
    public async Task Highlights_go_over_to_a_new_version_where_their_words_still_stand()
    {
        var text = TranscriptReader.Read(Talk, "talk.vtt").Text;
        await Import(Talk);
        var (gone, moved, twice) = (await Mark("How do you"), await Mark("it takes two days"), await Mark("By hand"));

        var imported = await Import(Talk.Replace("How do you do it", "So, how is it done", StringComparison.Ordinal));

        Assert.That(imported.Version.Version, Is.EqualTo(2));
        Assert.That(imported.CarriedOver.Select(highlight => (highlight.Id, highlight.Version, highlight.Text)), Is.EqualTo(new[] { (twice, 2, "By hand"), (moved, 2, "it takes two days") }));
        Assert.That(imported.Lost.Select(highlight => (highlight.Id, highlight.Version, highlight.Text)), Is.EqualTo(new[] { (gone, 1, "How do you") }));
        Assert.That((await Store.TranscriptAsync(Interview, 1))!.Transcript.Text, Is.EqualTo(text));

        async Task<long> Mark(string words) =>
            (await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length))))!.Id;
    }

    [Test]
    public async Task A_highlight_is_found_behind_characters_of_two_code_units()
    {
        var talk = Talk.Replace("two days.", "👍👍👍👍👍👍👍👍 two days", StringComparison.Ordinal);
        var text = TranscriptReader.Read(talk, "talk.vtt").Text;
        await Import(talk);
        var added = await Store.AddHighlightAsync(new NewHighlight(Interview, 1, new TextSpan(text.IndexOf("days", StringComparison.Ordinal), 4)));

        Assert.That((await Store.SearchInterviewsAsync("days")).Single().Highlight, Is.EqualTo(added!.Id));
        Assert.That((await Store.SearchInterviewsAsync("month")).Single().Highlight, Is.Null);
    }
}
