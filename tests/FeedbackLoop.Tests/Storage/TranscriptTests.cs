using System.Globalization;
using System.Text;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class TranscriptTests : StoreTests
{
    private const string Talk = """
        WEBVTT

        00:00:01.000 --> 00:00:04.000
        <v Priya>How do you do it today?

        00:00:05.250 --> 00:00:09.000
        <v Ortiz, Kim>By hand, it takes two days.

        00:00:10.000 --> 00:00:12.000
        <v Ortiz, Kim>By hand, every month.

        """;

    private long interview;

    [SetUp]
    public async Task Plan() => interview = (await Store.PlanInterviewAsync(new NewInterview { Customer = "Acme", With = ["Kim Ortiz"], By = ["Priya"] })).Detail.Interview.Id;

    private async Task<ImportedTranscript> Import(string talk, TranscriptImportOptions? options = null) =>
        (await Store.ImportTranscriptAsync(interview, TranscriptReader.Read(talk, "talk.vtt"), "talk.vtt", options))!;

    [Test]
    public async Task A_transcript_comes_back_as_it_was_read()
    {
        var read = TranscriptReader.Read(Talk, "talk.vtt");

        var imported = await Import(Talk);
        await Reopen();
        var kept = (await Store.TranscriptAsync(interview))!;

        Assert.That((imported.IsNew, imported.Version.Version), Is.EqualTo((true, 1)));
        Assert.That(kept.Transcript.Text, Is.EqualTo(read.Text));
        Assert.That(kept.Transcript.Utterances, Is.EqualTo(read.Utterances));
        Assert.That(kept.Transcript.Format, Is.EqualTo(TranscriptFormat.WebVtt));
        Assert.That(kept.Version.Source, Is.EqualTo("talk.vtt"));
        Assert.That((await Store.ShowInterviewAsync(interview))!.Interview.Status, Is.EqualTo(InterviewStatus.Held));
    }

    [Test]
    public async Task Speakers_are_found_among_those_who_take_part()
    {
        var imported = await Import(Talk);

        Assert.That(imported.Speakers.Select(match => (match.Speaker, match.Person)), Is.EqualTo(new[] { ("Priya", "Priya"), ("Ortiz, Kim", "Kim Ortiz") }));
        Assert.That(imported.Version.Speakers["Ortiz, Kim"], Is.EqualTo("Kim Ortiz"));
    }

    [Test]
    public async Task Those_who_are_named_as_speakers_take_part_from_then_on()
    {
        var imported = await Import(
            Talk.Replace("Priya", "Speaker 1", StringComparison.Ordinal),
            new TranscriptImportOptions { Speakers = new Dictionary<string, string>(StringComparer.Ordinal) { ["speaker 1"] = "Lee Wong" }, Interviewers = ["Sam"] });

        Assert.That(imported.Speakers[0].Person, Is.EqualTo("Lee Wong"));
        Assert.That(imported.Created.Select(created => (created.Kind, created.Name)), Is.EqualTo(new[] { (NamedKind.Colleague, "Sam"), (NamedKind.Contact, "Lee Wong") }));
        Assert.That((await Store.ShowInterviewAsync(interview))!.Interview.Participants.Select(participant => participant.Name), Is.EqualTo(new[] { "Priya", "Sam", "Kim Ortiz", "Lee Wong" }));
    }

    [Test]
    public async Task The_same_file_again_adds_no_version()
    {
        await Import(Talk);

        var again = await Import(Talk);

        Assert.That((again.IsNew, again.Version.Version), Is.EqualTo((false, 1)));
        Assert.That((await Store.ShowInterviewAsync(interview))!.Transcripts, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_highlight_has_the_words_the_speaker_and_the_time()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Workaround))[0];
        var text = TranscriptReader.Read(Talk, "talk.vtt").Text;
        await Import(Talk);

        await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(text.IndexOf("it takes", StringComparison.Ordinal), 17)) { Probe = probe, Note = "two days!" });

        var highlight = (await Store.HighlightsAsync(interview)).Single();
        Assert.That((highlight.Text, highlight.Speaker, highlight.At, highlight.Feedback, highlight.Probe, highlight.Note),
            Is.EqualTo(("it takes two days", "Kim Ortiz", (TimeSpan?)TimeSpan.FromSeconds(5.25), (long?)probe.Feedback, (ProbeId?)probe, "two days!")));
        Assert.That((await Store.EvidenceAsync(probe.Feedback)).Single(), Is.EqualTo(highlight));
        Assert.That((await Store.ShowInterviewAsync(interview))!.Highlights.Single(), Is.EqualTo(highlight));
    }

    [Test]
    public async Task A_highlight_may_go_over_several_utterances()
    {
        await Import(Talk);

        var highlight = await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(0, 35)));

        Assert.That((highlight!.Text, highlight.Speaker), Is.EqualTo(("How do you do it today?\nBy hand, it", "Priya")));
    }

    [TestCase(-1, 3)]
    [TestCase(0, 0)]
    [TestCase(0, 100_000)]
    [TestCase(100_000, 1)]
    public async Task A_highlight_lies_inside_the_text(int start, int length)
    {
        await Import(Talk);

        await Assert.ThatAsync(() => Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(start, length))), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public async Task A_highlight_of_what_is_not_there_is_none()
    {
        await Import(Talk);

        Assert.That(await Store.AddHighlightAsync(new NewHighlight(interview, 2, new TextSpan(0, 3))), Is.Null);
        Assert.That(await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(0, 3)) { Feedback = 99 }), Is.Null);
        Assert.That(await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(0, 3)) { Probe = new ProbeId(99, 1) }), Is.Null);
        Assert.That(await Store.AnswerFromPassageAsync(new ProbeId(1, 1), 99), Is.Null);
        Assert.That(await Store.RemoveHighlightAsync(99), Is.False);
        Assert.That(await Store.ImportTranscriptAsync(99, TranscriptReader.Read(Talk, "x"), "x"), Is.Null);
        Assert.That(await Store.TranscriptAsync(99), Is.Null);
    }

    [Test]
    public async Task A_passage_answers_a_probe_in_the_words_of_the_speaker()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Workaround))[0];
        await Import(Talk);
        var highlight = (await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(24, 27)) { Probe = probe }))!;

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
        Assert.That((await Store.TranscriptAsync(interview, 1))!.Transcript.Text, Is.EqualTo(text));

        async Task<long> Mark(string words) =>
            (await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length))))!.Id;
    }

    [Test]
    public async Task A_transcript_that_is_kept_cannot_be_changed()
    {
        await Import(Talk);
        using var connection = Other.Open(Folder.Database);

        Assert.That(() => connection.Run("update utterance set text = 'other'"), Throws.InstanceOf<SqliteException>().With.Message.Contains("never changed"));
    }

    [Test]
    public async Task A_long_transcript_tells_how_far_it_is_and_keeps_everything()
    {
        var talk = new StringBuilder("WEBVTT\n\n");
        for (var i = 0; i < 5_000; i++)
            talk.Append(CultureInfo.InvariantCulture, $"{i / 3600:00}:{i / 60 % 60:00}:{i % 60:00}.000 --> {i / 3600:00}:{i / 60 % 60:00}:{i % 60:00}.900\n<v Kim Ortiz>We did number {i} by hand.\n\n");
        var (read, heard) = (TranscriptReader.Read(talk.ToString(), "talk.vtt"), new Heard());

        await Store.ImportTranscriptAsync(interview, read, "talk.vtt", progress: heard);

        Assert.That(heard.Counts, Is.EqualTo(new[] { 1000, 2000, 3000, 4000, 5000 }));
        Assert.That((await Store.TranscriptAsync(interview))!.Transcript.Utterances, Is.EqualTo(read.Utterances));
    }

    [Test]
    public async Task An_import_that_is_given_up_keeps_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var talk = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"Kim: {i} by hand\n\nPriya: I see {i}\n\n"));

        await Assert.ThatAsync(
            () => Store.ImportTranscriptAsync(interview, TranscriptReader.Read(talk, "talk.txt"), "talk.txt", progress: new Heard(cancellation.Cancel), cancellationToken: cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That((await Store.ShowInterviewAsync(interview))!.Transcripts, Is.Empty);
        Assert.That((await Store.ShowInterviewAsync(interview))!.Interview.Status, Is.EqualTo(InterviewStatus.Planned));
    }

    private sealed class Heard(Action? then = null) : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public void Report(int value)
        {
            Counts.Add(value);
            then?.Invoke();
        }
    }
}
