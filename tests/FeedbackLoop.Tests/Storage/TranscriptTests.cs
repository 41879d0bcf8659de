using System.Globalization;
using System.Text;
using FeedbackLoop.Interviews.Transcripts;
using FeedbackLoop.Storage;
using FeedbackLoop.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class TranscriptTests : TranscribedInterviewTests
{
    [Test]
    public async Task A_transcript_comes_back_as_it_was_read()
    {
        var read = TranscriptReader.Read(Talk, "talk.vtt");

        var imported = await Import(Talk);
        await Reopen();
        var kept = (await Store.TranscriptAsync(Interview))!;

        Assert.That((imported.IsNew, imported.Version.Version), Is.EqualTo((true, 1)));
        Assert.That(kept.Transcript.Text, Is.EqualTo(read.Text));
        Assert.That(kept.Transcript.Utterances, Is.EqualTo(read.Utterances));
        Assert.That(kept.Transcript.Format, Is.EqualTo(TranscriptFormat.WebVtt));
        Assert.That(kept.Version.Source, Is.EqualTo("talk.vtt"));
        Assert.That((await Store.ShowInterviewAsync(Interview))!.Interview.Status, Is.EqualTo(InterviewStatus.Held));
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
        Assert.That((await Store.ShowInterviewAsync(Interview))!.Interview.Participants.Select(participant => participant.Name), Is.EqualTo(new[] { "Priya", "Sam", "Kim Ortiz", "Lee Wong" }));
    }

    [Test]
    public async Task The_same_file_again_adds_no_version()
    {
        await Import(Talk);

        var again = await Import(Talk);

        Assert.That((again.IsNew, again.Version.Version), Is.EqualTo((false, 1)));
        Assert.That((await Store.ShowInterviewAsync(Interview))!.Transcripts, Has.Count.EqualTo(1));
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

        await Store.ImportTranscriptAsync(Interview, read, "talk.vtt", progress: heard);

        Assert.That(heard.Counts, Is.EqualTo(new[] { 1000, 2000, 3000, 4000, 5000 }));
        Assert.That((await Store.TranscriptAsync(Interview))!.Transcript.Utterances, Is.EqualTo(read.Utterances));
    }

    [Test]
    public async Task An_import_that_is_given_up_keeps_nothing()
    {
        using var cancellation = new CancellationTokenSource();
        var talk = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"Kim: {i} by hand\n\nPriya: I see {i}\n\n"));

        await Assert.ThatAsync(
            () => Store.ImportTranscriptAsync(Interview, TranscriptReader.Read(talk, "talk.txt"), "talk.txt", progress: new Heard(cancellation.Cancel), cancellationToken: cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That((await Store.ShowInterviewAsync(Interview))!.Transcripts, Is.Empty);
        Assert.That((await Store.ShowInterviewAsync(Interview))!.Interview.Status, Is.EqualTo(InterviewStatus.Planned));
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
