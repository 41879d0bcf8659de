using FeedbackLoop.Guides;
using FeedbackLoop.Interviews;
using FeedbackLoop.Interviews.Notes;

namespace FeedbackLoop.Tests.Interviews.Notes;

public sealed class NotesFileTests
{
    private static readonly ProbeId Probe = new(12, 3);

    private static readonly IReadOnlyList<AgendaStop> Agenda = AgendaStop.Of(new Guide("Discovery", 30,
    [
        new GuideSection("Opening", 5),
        new GuideSection("Story", 25) { Questions = [new GuideQuestion("When?") { Serves = [Probe] }] },
    ]));

    private static NotesFile Read(string text) => NotesFile.Read(text, Agenda, ["Kim Ortiz", "Lee Wong", "Lee Adams"]);

    [TestCase("- they type it in", NoteKind.Note, "they type it in")]
    [TestCase("* they type it in", NoteKind.Note, "they type it in")]
    [TestCase("1. they type it in", NoteKind.Note, "they type it in")]
    [TestCase("12) they type it in", NoteKind.Note, "they type it in")]
    [TestCase("2. > we hate it", NoteKind.Quote, "we hate it")]
    [TestCase("1.5 hours each day", NoteKind.Note, "1.5 hours each day")]
    [TestCase("2026. A bad year", NoteKind.Note, "2026. A bad year")]
    [TestCase("they type it in", NoteKind.Note, "they type it in")]
    [TestCase("> we hate it", NoteKind.Quote, "we hate it")]
    [TestCase("- > we hate it", NoteKind.Quote, "we hate it")]
    [TestCase("- [ ] send the list", NoteKind.Commitment, "send the list")]
    [TestCase("- [x] send the list", NoteKind.Commitment, "send the list")]
    [TestCase("- ? who signs this off", NoteKind.Probe, "who signs this off")]
    [TestCase("-50% since May", NoteKind.Note, "-50% since May")]
    [TestCase("#hashtag", NoteKind.Note, "#hashtag")]
    [TestCase("- <b>bold</b> & 'quoted'", NoteKind.Note, "<b>bold</b> & 'quoted'")]
    public void A_line_is_a_note_of_the_kind_that_its_mark_says(string line, NoteKind kind, string text)
    {
        var note = Read(line).Notes.Single().Note;

        Assert.That((note.Kind, note.Text), Is.EqualTo((kind, text)));
        Assert.That(Read(line).Faults, Is.Empty);
    }

    [TestCase("- 12:30 Kim: they type it in", "they type it in", "Kim Ortiz", 750)]
    [TestCase("- [1:02:03] Kim Ortiz: they type it in", "they type it in", "Kim Ortiz", 3723)]
    [TestCase("> Ortiz, Kim: we hate it", "we hate it", "Kim Ortiz", null)]
    [TestCase("- Lee: which of the two", "Lee: which of the two", null, null)]
    [TestCase("- Lee Wong: this one", "this one", "Lee Wong", null)]
    [TestCase("- Kim Ortiz's boss: no", "Kim Ortiz's boss: no", null, null)]
    [TestCase("- they said: never", "they said: never", null, null)]
    [TestCase("- 12 people", "12 people", null, null)]
    public void A_time_and_a_name_may_stand_before_the_words(string line, string text, string? speaker, int? seconds)
    {
        var note = Read(line).Notes.Single().Note;

        Assert.That((note.Text, note.Speaker, note.At?.TotalSeconds), Is.EqualTo((text, speaker, (double?)seconds)));
    }

    [TestCase("- [ ] send the list", false)]
    [TestCase("- [x] send the list", true)]
    [TestCase("1. [X] Kim: send the list", true)]
    public void A_ticked_promise_is_done(string line, bool done) => Assert.That(Read(line).Notes.Single().Note.IsDone, Is.EqualTo(done));

    [TestCase("- 12:30 Bob Smith: never", "Bob Smith", "Bob Smith: never")]
    [TestCase("> Bob: never", "Bob", "Bob: never")]
    [TestCase("- Lee: which of the two", "Lee", "Lee: which of the two")]
    public void A_name_of_nobody_who_takes_part_is_told_once_and_stays_in_the_words(string line, string name, string text)
    {
        var file = Read($"{line}\n\n{line}");

        Assert.That(file.Faults, Is.EqualTo(new[] { new NotesFault(1, $"{name} is not the name of one who takes part, so it was kept as words of the note, here and below") }));
        Assert.That(file.Notes.Select(note => note.Note.Text), Is.All.EqualTo(text));
    }

    [TestCase("- Note: they type it in")]
    [TestCase("- they said: never")]
    public void What_is_no_name_before_a_colon_is_not_told(string line) => Assert.That(Read(line).Faults, Is.Empty);

    [Test]
    public void Notes_below_a_heading_with_a_number_belong_to_that_question()
    {
        var file = Read("# Acme\n- before\n## 2. When?\n- at it\n- = in May\n## Other\n- behind");

        Assert.That(file.Notes.Select(note => (note.Line, note.Note.Text, note.Note.Stop)), Is.EqualTo(new[] { (2, "before", (int?)null), (4, "at it", 2), (5, "in May", 2), (7, "behind", null) }));
        Assert.That(file.Notes[2].Note.Answers, Is.EqualTo(new[] { Probe }));
        Assert.That(file.Faults, Is.Empty);
    }

    [Test]
    public void An_answer_may_name_its_probe()
    {
        var note = Read("- #14.1 12:30 Kim: five").Notes.Single().Note;

        Assert.That((note.Kind, note.Text, note.Speaker, note.Answers.Single()), Is.EqualTo((NoteKind.Answer, "five", "Kim Ortiz", new ProbeId(14, 1))));
    }

    [Test]
    public void A_line_that_is_indented_goes_on_with_the_note_above() =>
        Assert.That(Read("- one\n  two\n  - three\n\n  four").Notes.Select(note => note.Note.Text), Is.EqualTo(new[] { "one\ntwo", "three", "four" }));

    [Test]
    public void What_is_not_understood_in_full_is_told_with_its_line()
    {
        var file = Read("## 9 gone\n- kept\n-\n\n- = answers nothing");

        Assert.That(file.Faults.Select(fault => fault.Line), Is.EqualTo(new[] { 1, 3, 5 }));
        Assert.That(file.Notes.Select(note => note.Note.Text), Is.EqualTo(new[] { "kept", "answers nothing" }));
    }

    [TestCase("")]
    [TestCase("\n---\n***\n")]
    [TestCase("# Title\n## 2. When?\n")]
    public void Headings_rules_and_blank_lines_are_no_notes(string text) => Assert.That(Read(text).Notes, Is.Empty);

    [Test]
    public void Windows_line_ends_are_line_ends() => Assert.That(Read("- one\r\n- two\r\n").Notes.Select(note => note.Note.Text), Is.EqualTo(new[] { "one", "two" }));
}
