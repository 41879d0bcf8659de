namespace FeedbackLoop.Tests.Storage;

public sealed class InterviewNoteTests : PlannedInterviewTests
{
    [Test]
    public async Task A_note_is_kept_word_for_word_with_who_said_it_and_when()
    {
        var id = (await Planned()).Detail.Interview.Id;

        await Store.AddInterviewNoteAsync(id, new NewInterviewNote("  <b>we type it in by hand</b> ") { Speaker = "kim ortiz", At = TimeSpan.FromSeconds(750), Kind = NoteKind.Quote, Stop = 3 });
        await Store.AddInterviewNoteAsync(id, new NewInterviewNote("earlier") { At = TimeSpan.FromSeconds(2) });

        var notes = (await Store.ShowInterviewAsync(id))!.Notes;
        Assert.That(notes.Select(note => (note.Kind, note.Text, note.Speaker, note.At?.TotalSeconds, note.Stop)), Is.EqualTo(new[]
        {
            (NoteKind.Note, "earlier", (string?)null, (double?)2, (int?)null),
            (NoteKind.Quote, "<b>we type it in by hand</b>", "Kim Ortiz", 750, 3),
        }));
    }

    [Test]
    public async Task An_answer_in_an_interview_is_the_customers_own_on_the_day_of_the_interview()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Quantity))[0];
        var id = (await Planned()).Detail.Interview.Id;
        await Store.EditInterviewAsync(id, interview => interview with { StartsAt = Tuesday.AddDays(-7) });

        var added = await Store.AddInterviewNoteAsync(id, new NewInterviewNote("five, all for month-end") { Kind = NoteKind.Answer, Answers = [probe] });

        Assert.That(added!.Answers.Single().Outcome, Is.EqualTo(AnswerOutcome.Answered));
        Assert.That((await Store.FindProbeAsync(probe))!.Answer!.Provenance, Is.EqualTo(new Provenance(Knower.Customer, "Kim Ortiz", new DateOnly(2026, 2, 24))));
        Assert.That((await Store.ShowInterviewAsync(id))!.Notes.Single().Answers, Is.EqualTo(new[] { probe }));
    }

    [Test]
    public async Task An_answer_before_the_day_of_the_interview_is_todays()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Quantity))[0];
        var id = (await Planned()).Detail.Interview.Id;

        await Store.AddInterviewNoteAsync(id, new NewInterviewNote("five") { Kind = NoteKind.Answer, Answers = [probe] });

        Assert.That((await Store.FindProbeAsync(probe))!.Answer!.Provenance.On, Is.EqualTo(new DateOnly(2026, 3, 2)));
    }

    [Test]
    public async Task What_one_of_us_says_is_not_the_customers_own_answer()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Quantity))[0];
        var id = (await Planned()).Detail.Interview.Id;

        await Store.AddInterviewNoteAsync(id, new NewInterviewNote("five") { Kind = NoteKind.Answer, Answers = [probe], Speaker = "Priya" });

        Assert.That((await Store.FindProbeAsync(probe))!.Answer!.Provenance.From, Is.EqualTo(Knower.Proxy));
    }

    [Test]
    public async Task Several_notes_come_all_or_none_and_the_same_ones_only_once()
    {
        var id = (await Planned()).Detail.Interview.Id;
        NewInterviewNote[] notes = [new("one") { At = TimeSpan.FromSeconds(1) }, new("two")];

        await Refused<FeedbackLoop.Storage.TextRefusedException>(() => Store.AddInterviewNotesAsync(id, [.. notes, new NewInterviewNote(" ")]));
        Assert.That((await Store.ShowInterviewAsync(id))!.Notes, Is.Empty);
        await Store.AddInterviewNotesAsync(id, notes);
        var again = await Store.AddInterviewNotesAsync(id, [.. notes, new NewInterviewNote("three")]);

        Assert.That(again!.Select(added => added?.Note.Text), Is.EqualTo(new[] { null, null, "three" }));
        Assert.That((await Store.ShowInterviewAsync(id))!.Notes, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_line_that_becomes_another_kind_answers_and_promises_no_more()
    {
        var probe = (await LogWithProbes(new NewFeedback("They need more reports") { Customer = "Acme" }, Dimension.Quantity))[0];
        var id = (await Planned()).Detail.Interview.Id;
        var answer = (await Store.AddInterviewNoteAsync(id, new NewInterviewNote("five") { Kind = NoteKind.Answer, Answers = [probe] }))!.Note.Id;
        var promise = (await Store.AddInterviewNoteAsync(id, new NewInterviewNote("we send the price list") { Kind = NoteKind.Commitment, IsDone = true }))!.Note.Id;

        Assert.That((await Store.TagInterviewNoteAsync(answer, NoteKind.Quote))!.Answers, Is.Empty);
        Assert.That((await Store.TagInterviewNoteAsync(promise, NoteKind.Note))!.IsDone, Is.False);
        Assert.That((await Store.TagInterviewNoteAsync(answer, NoteKind.Answer))!.Answers, Is.EqualTo(new[] { probe }));
    }

    [Test]
    public async Task A_line_is_kept_where_there_is_no_such_probe()
    {
        var id = (await Planned()).Detail.Interview.Id;

        var added = await Store.AddInterviewNoteAsync(id, new NewInterviewNote("five") { Kind = NoteKind.Answer, Answers = [new ProbeId(99, 1)] });

        Assert.That((added!.Note.Text, added.Answers.Single().Outcome), Is.EqualTo(("five", AnswerOutcome.NoSuchProbe)));
    }
}
