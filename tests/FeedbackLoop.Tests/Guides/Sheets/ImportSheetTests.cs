using FeedbackLoop.Guides.Sheets;
using FeedbackLoop.Storage;
using FeedbackLoop.Tests.Storage;

namespace FeedbackLoop.Tests.Guides.Sheets;

/// <summary>A sheet goes out of a real store, and its reply comes back into it.</summary>
public sealed class ImportSheetTests : StoreTests
{
    private async Task<string> ReplyAsync(params string[] answers)
    {
        await Store.LogAsync(new NewFeedback(Some.Statement) { Customer = "Acme", Via = "Dana Reyes", Role = ColleagueRole.Sales });
        var sheet = Sheet.Make("Dana Reyes", await Store.OpenProbesAsync(via: "Dana Reyes"), withCustomerQuestions: true);
        var parts = sheet.ToText().Split("\nAnswer:\n");
        return string.Concat(parts.Select((part, at) => part + (at == parts.Length - 1 ? "" : "\nAnswer: " + (at < answers.Length ? answers[at] : "") + "\n")));
    }

    private static IEnumerable<(ImportOutcome, string)> Outcomes(SheetImport import) => import.Answers.Select(answer => (answer.Outcome, answer.Answer.Text));

    [Test]
    public async Task Answers_go_back_to_their_probes_as_what_the_colleague_said()
    {
        var import = await Store.ImportSheetAsync(await ReplyAsync("month-end", "?", "from a spreadsheet,\nby hand"));

        Assert.That(Outcomes(import), Is.EqualTo(new[] { (ImportOutcome.Kept, "month-end"), (ImportOutcome.Kept, "from a spreadsheet,\nby hand") }));
        var kept = import.Answers[0].Probe;
        Assert.That((kept.Status, kept.Answer!.Value, kept.Answer.Provenance), Is.EqualTo((ProbeStatus.Answered, "month-end", new Provenance(Knower.Proxy, "Dana Reyes"))));
        Assert.That((await Store.FindProbeAsync(kept.Id))!.Answer, Is.EqualTo(kept.Answer));
        Assert.That(import.Notes.Where(note => note.Kind is not (SheetNoteKind.NoAnswer or SheetNoteKind.DoesNotKnow)), Is.Empty);
    }

    [Test]
    public async Task The_same_reply_again_changes_nothing()
    {
        var reply = await ReplyAsync("month-end", "five");
        await Store.ImportSheetAsync(reply);
        var facts = (await Store.ShowAsync(1))!.Facts;

        var again = await Store.ImportSheetAsync(reply);

        Assert.That(again.Answers.Select(answer => answer.Outcome), Is.All.EqualTo(ImportOutcome.Unchanged).And.Exactly(2).Items);
        Assert.That((await Store.ShowAsync(1))!.Facts, Is.EqualTo(facts));
    }

    [Test]
    public async Task An_earlier_answer_stays()
    {
        var reply = await ReplyAsync("month-end");
        await Store.ImportSheetAsync(reply);

        var other = await Store.ImportSheetAsync(reply.Replace("month-end", "quarter-end", StringComparison.Ordinal));

        Assert.That(other.Answers.Select(answer => (answer.Outcome, answer.Probe.Answer!.Value)), Is.EqualTo(new[] { (ImportOutcome.AlreadyAnswered, "month-end") }));
    }

    [Test]
    public async Task A_trial_tells_what_would_be_kept_and_keeps_nothing()
    {
        var import = await Store.ImportSheetAsync(await ReplyAsync("month-end"), new SheetImportOptions { IsTrial = true });

        Assert.That(Outcomes(import), Is.EqualTo(new[] { (ImportOutcome.Kept, "month-end") }));
        Assert.That((await Store.ProbesAsync(1)).Select(probe => probe.Status), Is.All.EqualTo(ProbeStatus.Open));
    }

    [Test]
    public async Task Who_answered_may_be_named()
    {
        var import = await Store.ImportSheetAsync(await ReplyAsync("month-end"), new SheetImportOptions { By = "Sam Lee" });

        Assert.That(import.Answers.Single().Probe.Answer!.Provenance.By, Is.EqualTo("Sam Lee"));
    }

    [Test]
    public async Task An_answer_that_is_too_long_keeps_the_others_out_too()
    {
        var reply = await ReplyAsync("month-end", new string('x', 100_000));

        Assert.That(() => Store.ImportSheetAsync(reply), Throws.TypeOf<TextRefusedException>());
        Assert.That((await Store.ProbesAsync(1)).Select(probe => probe.Status), Is.All.EqualTo(ProbeStatus.Open));
    }

    [Test]
    public async Task A_reply_about_feedback_that_is_not_there_is_reported() => Assert.That(
        (await Store.ImportSheetAsync("#99.1 What is this?\nAnswer: five")).Notes.Select(note => (note.Kind, note.Id)),
        Is.EqualTo(new[] { (SheetNoteKind.UnknownNumber, (ProbeId?)new ProbeId(99, 1)) }));
}
