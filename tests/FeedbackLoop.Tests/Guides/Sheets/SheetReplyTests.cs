using FeedbackLoop.Guides.Sheets;

namespace FeedbackLoop.Tests.Guides.Sheets;

public sealed class SheetReplyTests
{
    private static readonly TrackedProbe[] Probes =
    [
        Some.Probe("12.1", route: Route.Proxy),
        Some.Probe("12.2", Dimension.Frequency, "How often do they run into this?", "How often do you run into this?", route: Route.Both),
        Some.Probe("12.5", Dimension.Stake, "Which renewal or deal hangs on \"month-end\"?", null, route: Route.Proxy),
        Some.Probe("14.1", Dimension.Users, "Who would use it?", "Who would use it?", route: Route.Proxy, customer: "Globex", statement: "They want SSO"),
    ];

    private static readonly string Text = Sheet.Make("Dana Reyes", Probes).ToText();

    private static string[] Read(string reply)
    {
        var read = SheetReply.Read(reply, Probes);
        return
        [
            .. read.Answers.Select(answer => (answer.Line, Shown: $"{answer.Id}={answer.Text}"))
                .Concat(read.Notes.Select(note => (note.Line, Shown: $"{note.Line} {note.Kind} {note.Id?.ToString() ?? "-"}: {note.Text}")))
                .OrderBy(entry => entry.Line)
                .Select(entry => entry.Shown.Replace("\n", "|", StringComparison.Ordinal)),
        ];
    }

    private static string Quoted(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.Length == 0 ? ">" : "> " + line));

    [Test]
    public void An_untouched_sheet_has_no_answers_and_nothing_that_is_not_understood()
    {
        foreach (var sheet in new[] { Text, Sheet.Make("Dana Reyes", Probes).ToMarkdown(), Quoted(Text), Quoted(Quoted(Text)) })
        {
            var read = SheetReply.Read(sheet, Probes);
            Assert.That(read.Answers, Is.Empty);
            Assert.That(read.Notes.Select(note => (note.Kind, note.Id)), Is.EqualTo(Probes.Select(probe => (SheetNoteKind.NoAnswer, (ProbeId?)probe.Id))));
        }
    }

    [TestCase("#12.1  What kind of reports do they need?\nAnswer: month-end")]
    [TestCase("#12.1  What kind of reports do they need?\nAnswer:\nmonth-end\n")]
    [TestCase("#12.1  What kind of reports do they need?\nmonth-end\nAnswer:\n")]
    [TestCase("#12.1  What kind of reports do they need? month-end")]
    [TestCase("#12.1  What kind of reports do they need? - month-end\nAnswer:")]
    [TestCase("#12.1  What kind of\r\nreports do they need?\r\n\r\nmonth-end\r\n")]
    [TestCase("**12.1** What kind of reports do they need?\n\nmonth-end")]
    [TestCase("*12.1* What kind of reports do they need?\n\n*Answer:* month-end")]
    [TestCase("12.1 What kind of reports do they need?\nmonth-end")]
    [TestCase("[12.1] What kind of reports do they need?\nmonth-end")]
    [TestCase("- **12.1** What kind of reports do they need?\n  month-end")]
    [TestCase("> > #12.1  What kind of reports do\n> > they need?\n> > Answer:\n> month-end")]
    [TestCase("> #12.1  What kind of reports do they need?\n> Answer:\n\nmonth-end\n\n>")]
    [TestCase("> #12.1  What kind of reports do they need?\n> Answer: month-end")]
    [TestCase("12.1 month-end")]
    [TestCase("#12.1 month-end")]
    [TestCase("[12.1] month-end")]
    [TestCase("12.1: month-end")]
    [TestCase("12.1) month-end")]
    [TestCase("12.1. month-end")]
    [TestCase("12.1 - month-end")]
    [TestCase("(12.1) – month-end")]
    [TestCase("#12.1\nmonth-end")]
    [TestCase("\ufeff#12.1\u00a0month-end")]
    public void An_answer_is_found(string reply) => Assert.That(Read(reply), Is.EqualTo(new[] { "12.1=month-end" }));

    [Test]
    public void Answers_above_the_quoted_sheet_are_found() => Assert.That(
        Read($"Hi Sam, see below.\n\n12.1 month-end\n12.2: daily,\nsometimes more\n\nBest,\nDana\n\nOn Tue, 3 Mar 2026 at 10:12, Sam Lee\n<sam@example.com> wrote:\n\n{Quoted(Text)}"),
        Is.EqualTo(new[]
        {
            "1 Stray -: Hi Sam, see below.", "12.1=month-end", "12.2=daily,|sometimes more", "7 Signature -: Best,|Dana",
            "29 NoAnswer 12.5: ", "36 NoAnswer 14.1: ",
        }));

    [Test]
    public void Answers_between_the_quoted_questions_are_found()
    {
        var reply = Quoted(Text).Replace("they need?\n> Answer:", "they need?\n> Answer:\n\nmonth-end\n\nand quarter-end", StringComparison.Ordinal)
            .Replace("use it?\n> Answer:", "use it?\nthe admins", StringComparison.Ordinal);
        Assert.That(Read("-----Original Message-----\nFrom: Sam\nSent: today\n\n" + reply + "\n-- \nDana Reyes\n+1 555 0100"), Is.EqualTo(new[]
        {
            "12.1=month-end||and quarter-end", "22 NoAnswer 12.2: ", "25 NoAnswer 12.5: ", "14.1=the admins", "38 Signature -: --|Dana Reyes|+1 555 0100",
        }));
    }

    [Test]
    public void A_sheet_whose_lines_a_mail_program_broke_and_whose_quotes_it_changed_is_still_known()
    {
        var wrapped = string.Join('\n', Text.Split('\n').Select(line => "> " + string.Join("\n> ", line.Split(' ').Chunk(5).Select(chunk => string.Join(' ', chunk)))));
        Assert.That(Read(wrapped.Replace('"', '”')), Has.Length.EqualTo(4).And.All.Contains("NoAnswer"));
    }

    [TestCase("?"), TestCase("n/a"), TestCase("N/A."), TestCase("Don’t know"), TestCase("don't know!"), TestCase("no idea"), TestCase("-"), TestCase("???")]
    public void Who_does_not_know_has_given_no_answer(string answer) =>
        Assert.That(Read($"#12.1 What kind of reports do they need?\nAnswer: {answer}"), Is.EqualTo(new[] { $"1 DoesNotKnow 12.1: {answer}" }));

    [TestCase("none"), TestCase("no"), TestCase("don't know the number, but many"), TestCase("five?"), TestCase("C:\\*.rdl"), TestCase("\\\\server\\share"), TestCase("**five**")]
    public void An_answer_stays_as_it_was_written(string answer) =>
        Assert.That(Read($"#12.1 What kind of reports do they need?\nAnswer: {answer}"), Is.EqualTo(new[] { $"12.1={answer}" }));

    [Test]
    public void A_question_that_was_changed_is_reported_and_its_answer_is_not_taken() => Assert.That(
        Read("#12.1  What kind of charts do they need?\nAnswer: pie\n\n#12.2 How often?\nAnswer: daily"),
        Is.EqualTo(new[] { "1 QuestionChanged 12.1: What kind of charts do they need?|Answer: pie", "4 QuestionChanged 12.2: How often?|Answer: daily" }));

    [Test]
    public void A_number_that_is_not_known_is_reported_with_what_stands_there() => Assert.That(
        Read("#12.1 month-end\n#99.7 What is this?\nAnswer: nothing\n\n12.44: more"),
        Is.EqualTo(new[] { "12.1=month-end", "2 UnknownNumber 99.7: What is this?|Answer: nothing", "5 UnknownNumber 12.44: more" }));

    [Test]
    public void An_amount_that_looks_like_a_number_of_a_question_stays_in_the_answer() => Assert.That(
        Read("#12.2 How often do they run into this?\nAnswer:\nIt takes\n12.5 hours a week\n3.5 of them at night"),
        Is.EqualTo(new[] { "12.2=It takes|12.5 hours a week|3.5 of them at night", "4 NumberInAnswer 12.2: 12.5 hours a week" }));

    [Test]
    public void A_second_answer_is_reported_and_the_first_one_counts() => Assert.That(
        Read("#12.1 month-end\n#12.2 daily\n#12.1 quarter-end\n#12.2 daily"),
        Is.EqualTo(new[] { "12.1=month-end", "12.2=daily", "3 AnsweredTwice 12.1: quarter-end" }));

    [Test]
    public void A_quotation_in_an_answer_stays_in_it() => Assert.That(
        Read("#12.1 What kind of reports do they need?\nAnswer: they wrote\n> month-end\n>\n> and more"),
        Is.EqualTo(new[] { "12.1=they wrote|> month-end|>|> and more" }));

    [TestCase(""), TestCase("\n\n"), TestCase(">\n>>\n"), TestCase("---")]
    public void Nothing_gives_nothing(string reply) => Assert.That(Read(reply), Is.Empty);

    [Test]
    public void Text_that_belongs_to_no_question_is_reported_with_its_line() =>
        Assert.That(Read("\nHello\nthere\n\nAcme is fine (#12)\n12.x"), Is.EqualTo(new[] { "2 Stray -: Hello|there", "5 Stray -: Acme is fine (#12)|12.x" }));

    [Test]
    public void The_feedback_that_a_reply_speaks_of_is_known_before_it_is_read() =>
        Assert.That(SheetReply.FeedbackIn("> **14.1** Who?\n12.5: five\n- #12.1\n7.2 hours, 9.9"), Is.EqualTo(new[] { 14L, 12L, 7L }));

    [Test]
    public void A_million_characters_are_read()
    {
        var reply = "#12.1 What kind of reports do they need?\n" + string.Concat(Enumerable.Repeat("> more 12.5 reports (\\*\n", 50_000));
        Assert.That(SheetReply.Read(reply, Probes).Answers.Single().Text.Length, Is.GreaterThan(1_000_000));
    }
}
