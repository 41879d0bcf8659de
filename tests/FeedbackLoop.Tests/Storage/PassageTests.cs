using FeedbackLoop.Interviews.Passages;
using FeedbackLoop.Interviews.Transcripts;
using Microsoft.Data.Sqlite;

namespace FeedbackLoop.Tests.Storage;

public sealed class PassageTests : StoreTests
{
    private const string Talk = "Priya: How many more reports do you need?\nKim: About five.\nPriya: What did I not ask?\nKim: We need a dark mode for the night shift.\n";

    private long interview;

    [SetUp]
    public async Task Hold()
    {
        await Store.LogAsync(new NewFeedback("They need more reports") { Customer = "Acme" });
        interview = (await Store.PlanInterviewAsync(new NewInterview { Customer = "Acme", With = ["Kim Ortiz"], By = ["Priya"] })).Detail.Interview.Id;
        await Store.ImportTranscriptAsync(interview, TranscriptReader.Read(Talk, "talk.txt"), "talk.txt");
    }

    [Test]
    public async Task Nothing_is_answered_by_itself()
    {
        var before = await Store.OpenProbesAsync();
        Assert.That((await Store.SuggestAnswersAsync(interview))!.Any(answers => answers.Passages.Count > 0), Is.True);
        Assert.That((await Store.OpenProbesAsync()).Select(probe => probe.Id), Is.EqualTo(before.Select(probe => probe.Id)));
    }

    [Test]
    public async Task An_accepted_passage_is_the_answer_of_its_speaker_and_a_highlight()
    {
        var (probe, passage) = await FirstAsync(Dimension.Quantity);

        var accepted = await Store.AcceptPassageAsync(interview, probe.Id, passage.Key);

        var answer = (await Store.FindProbeAsync(probe.Id))!.Answer!;
        Assert.Multiple(() =>
        {
            Assert.That(answer.Value, Is.EqualTo("About five."));
            Assert.That((answer.Provenance.From, answer.Provenance.By), Is.EqualTo((Knower.Customer, "Kim Ortiz")));
            Assert.That(accepted!.Highlight, Has.Property(nameof(Highlight.Probe)).EqualTo(probe.Id).And.Property(nameof(Highlight.Text)).EqualTo("About five."));
        });
    }

    [Test]
    public async Task An_answer_that_is_refused_leaves_no_highlight()
    {
        var (probe, passage) = await FirstAsync(Dimension.Quantity);
        await Store.AcceptPassageAsync(interview, probe.Id, passage.Key);

        var second = await Store.AcceptPassageAsync(interview, probe.Id, passage.Key);

        Assert.That((second!.Answer.Outcome, second.Highlight), Is.EqualTo((AnswerOutcome.AlreadyAnswered, (Highlight?)null)));
        Assert.That(await Store.HighlightsAsync(interview), Has.Count.EqualTo(1));
    }

    [TestCase("0-9000", 1, true)]
    [TestCase("42-53", 99, false)]
    public async Task Where_one_of_several_passages_cannot_be_kept_none_is(string key, int probe, bool isMissing)
    {
        var (first, passage) = await FirstAsync(Dimension.Quantity);

        var accepted = await Store.AcceptPassagesAsync(interview, [new PassageAnswer(first.Id, passage.Key), new PassageAnswer(new ProbeId(1, probe), PassageKey.Parse(key)!)]);

        Assert.That(accepted!.Kept, Is.Empty);
        Assert.That((accepted.Refused!.Given.Probe, accepted.Refused.Answer is null), Is.EqualTo((new ProbeId(1, probe), isMissing)));
        Assert.That((await Store.FindProbeAsync(first.Id))!.Status, Is.EqualTo(ProbeStatus.Open));
        Assert.That(await Store.HighlightsAsync(interview), Is.Empty);
    }

    [Test]
    public async Task Several_passages_are_kept_in_their_order()
    {
        var (first, passage) = await FirstAsync(Dimension.Quantity);
        var other = (await Store.OpenProbesAsync()).First(probe => probe.Id != first.Id);

        var accepted = await Store.AcceptPassagesAsync(interview, [new PassageAnswer(first.Id, passage.Key), new PassageAnswer(other.Id, passage.Key, "in other words")]);

        Assert.That(accepted!.Refused, Is.Null);
        Assert.That(accepted.Kept.Select(kept => (kept.Answer.Probe!.Id, kept.Answer.Probe.Answer!.Value)), Is.EqualTo(new[] { (first.Id, "About five."), (other.Id, "in other words") }));
    }

    [Test]
    public async Task A_passage_that_was_rejected_is_not_suggested_for_that_probe_again_nor_in_a_later_version()
    {
        var (probe, passage) = await FirstAsync(Dimension.Quantity);

        Assert.That(await Store.RejectPassageAsync(interview, probe.Id, passage.Key), Is.True);
        await Store.ImportTranscriptAsync(interview, TranscriptReader.Read("Priya: Hello.\n" + Talk, "talk.txt"), "talk.txt");

        var shown = (await Store.SuggestAnswersAsync(interview))!.Single(answers => answers.Probe.Id == probe.Id).Passages;
        var all = (await Store.SuggestAnswersAsync(interview, withRejected: true))!.Single(answers => answers.Probe.Id == probe.Id).Passages;
        Assert.That(shown.Select(found => found.Passage.Text), Does.Not.Contain("About five."));
        Assert.That(all.Select(found => found.Passage.Text), Does.Contain("About five."));
        Assert.That(await Store.RejectPassageAsync(interview, new ProbeId(1, 99), passage.Key), Is.False);
        Assert.That(await Store.RejectPassageAsync(interview, probe.Id, PassageKey.Of(99)), Is.False);
    }

    [Test]
    public async Task A_note_that_was_rejected_is_not_suggested_again()
    {
        var note = (await Store.AddInterviewNoteAsync(interview, new NewInterviewNote("about seven reports") { Speaker = "Kim Ortiz", At = TimeSpan.FromSeconds(61.5) }))!.Note;
        var (probe, _) = await FirstAsync(Dimension.Quantity);
        Assert.That((await Store.SuggestAnswersAsync(interview))!.SelectMany(answers => answers.Passages).Select(found => found.Key), Does.Contain(PassageKey.Of(note.Id)));

        await Store.RejectPassageAsync(interview, probe.Id, PassageKey.Of(note.Id));

        Assert.That((await Store.SuggestAnswersAsync(interview))!.Single(answers => answers.Probe.Id == probe.Id).Passages.Select(found => found.Key), Does.Not.Contain(PassageKey.Of(note.Id)));
    }

    [TestCase("0-9000")]
    [TestCase("n99")]
    public async Task A_passage_that_is_not_there_is_null(string key)
    {
        Assert.That(await Store.AcceptPassageAsync(interview, new ProbeId(1, 1), PassageKey.Parse(key)!), Is.Null);
        Assert.That(await Store.AcceptAskAsync(interview, PassageKey.Parse(key)!), Is.Null);
    }

    [Test]
    public async Task A_note_answers_too()
    {
        var note = (await Store.AddInterviewNoteAsync(interview, new NewInterviewNote("about seven reports") { Speaker = "Kim Ortiz" }))!.Note;
        var (probe, _) = await FirstAsync(Dimension.Quantity);

        var accepted = await Store.AcceptPassageAsync(interview, probe.Id, PassageKey.Of(note.Id));

        Assert.That(((await Store.FindProbeAsync(probe.Id))!.Answer!.Value, accepted!.Highlight), Is.EqualTo(("about seven reports", (Highlight?)null)));
    }

    [Test]
    public async Task What_a_participant_asks_for_becomes_direct_feedback_that_is_probed_and_is_not_suggested_again()
    {
        var ask = (await Store.SuggestAsksAsync(interview))!.Single();

        var accepted = await Store.AcceptAskAsync(interview, ask.Key);

        var feedback = accepted!.Logged.Feedback;
        Assert.Multiple(() =>
        {
            Assert.That((feedback.Statement, feedback.Source, feedback.Hops), Is.EqualTo(("We need a dark mode for the night shift.", SourceKind.Direct, 0)));
            Assert.That((feedback.Customer!.Name, feedback.SaidBy!.Name, feedback.Wording), Is.EqualTo(("Acme", "Kim Ortiz", (Wording?)Wording.Verbatim)));
            Assert.That(accepted.Logged.Probes, Is.Not.Empty);
            Assert.That(accepted.Highlight!.Feedback, Is.EqualTo(feedback.Id));
        });
        Assert.That(await Store.SuggestAsksAsync(interview), Is.Empty);
    }

    [Test]
    public async Task Words_are_found_in_transcripts_notes_and_notes_on_highlights()
    {
        await Store.AddInterviewNoteAsync(interview, new NewInterviewNote("night shift starts at ten") { At = TimeSpan.FromMinutes(12) });
        await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(0, 3)) { Note = "ask the night shift" });

        var hits = await Store.SearchInterviewsAsync("night shift");

        Assert.That(hits.Select(hit => hit.Kind), Is.EquivalentTo((InterviewHitKind[])[InterviewHitKind.Transcript, InterviewHitKind.Note, InterviewHitKind.Highlight]));
        var said = hits.Single(hit => hit.Kind == InterviewHitKind.Transcript);
        Assert.That((said.Speaker, said.Customer, said.Matches.Select(match => match.Of(said.Excerpt))), Is.EqualTo(("Kim Ortiz", "Acme", (string[])["night", "shift"])));
    }

    [Test]
    public async Task Only_the_last_version_of_a_transcript_is_found()
    {
        await Store.ImportTranscriptAsync(interview, TranscriptReader.Read(Talk.Replace("dark", "bright", StringComparison.Ordinal), "talk.txt"), "talk.txt");
        Assert.That(await Store.SearchInterviewsAsync("dark"), Is.Empty);
        Assert.That(await Store.SearchInterviewsAsync("bright"), Has.Count.EqualTo(1));
    }

    [TestCase("\" OR 1=1 --")]
    [TestCase("text:dark NEAR(")]
    public async Task What_looks_like_syntax_is_words(string words) => Assert.That(await Store.SearchInterviewsAsync(words), Is.Empty);

    [Test]
    public async Task The_indexes_stay_in_step_with_the_texts()
    {
        var note = (await Store.AddInterviewNoteAsync(interview, new NewInterviewNote("night shift")))!.Note;
        await Store.TagInterviewNoteAsync(note.Id, NoteKind.Quote);
        var highlight = (await Store.AddHighlightAsync(new NewHighlight(interview, 1, new TextSpan(0, 3)) { Note = "seen" }))!;
        await Store.RemoveHighlightAsync(highlight.Id);
        await Store.DisposeAsync();

        using var connection = new SqliteConnection($"Data Source={Folder.Database};Pooling=false");
        connection.Open();
        Run("pragma foreign_keys = on");
        foreach (var index in (string[])["utterance_words", "note_words", "highlight_words"])
            Assert.That(() => Run($"insert into {index} ({index}, rank) values ('integrity-check', 1)"), Throws.Nothing, index);
        Run("delete from interview");
        foreach (var index in (string[])["utterance_words", "note_words", "highlight_words"])
            Assert.That(() => Run($"insert into {index} ({index}, rank) values ('integrity-check', 1)"), Throws.Nothing, index);

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private async Task<(TrackedProbe Probe, SuggestedPassage Passage)> FirstAsync(Dimension dimension)
    {
        var answers = (await Store.SuggestAnswersAsync(interview))!.Single(answers => answers.Probe.Probe.Dimension == dimension);
        return (answers.Probe, answers.Passages[0]);
    }
}
