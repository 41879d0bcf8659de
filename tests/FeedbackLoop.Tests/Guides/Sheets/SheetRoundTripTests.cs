using FeedbackLoop.Guides.Sheets;
using FsCheck;
using FsCheck.Fluent;

namespace FeedbackLoop.Tests.Guides.Sheets;

/// <summary>What is written into a sheet is what is read from it.</summary>
public sealed class SheetRoundTripTests
{
    private static readonly string[] Pieces =
    [
        "five", "month-end", " ", "  ", "\t", ".", "?", "!", "*", "**", "_", "`", "\\", "\\\\", "#", "##", "[", "]", "(", ")", "<b>", "&amp;", "|", "~", "\"", "”", "é", "日本", "👩‍💻", "\u202e", "\u001b[31m",
        "12.1", "#12.1", "[99.9]", "**14.1**", "12.5:", "- ", "> ", ">", "--", "---", "***", "Answer:", "answer", "On 3 March Sam wrote:", "wrote:", "From: me", "Sent: today", "Best,", "Thanks", "Dana",
        "## Acme (#12)", "== Acme (#12) ==", "-----Original Message-----", "12.2 How often", "What kind", "1. ", "\n", "\n", "\n\n", "\n> ", "\n#12.2 ", "\n\\#12.2 ", "\n\n--\n",
    ];

    private static readonly TrackedProbe[] Probes =
    [
        Some.Probe("12.1", route: Route.Proxy),
        Some.Probe("12.2", Dimension.Frequency, "How often do they *really* run into \"this\\that\" <b>?", route: Route.Both, statement: "# more\n> reports --- #12.3"),
        Some.Probe("14.1", Dimension.Users, "Who would use it (#14)?", route: Route.Proxy, customer: "Globex & <Sons> (#3)", statement: Some.Statement),
    ];

    private static readonly Gen<string> Answer = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces).Trim())
        .Where(answer => answer.Split('\n').Any(line => line.Trim(' ', '\t', '>').Length > 0) && !ReplyWords.IsDoesNotKnow(answer) && answer[^1] != '>');

    [TestCase(false, "\n", "")]
    [TestCase(true, "\n", "")]
    [TestCase(false, "\r\n", "> ")]
    [TestCase(true, "\r\n", "> > ")]
    public void Answers_come_back_as_they_were_written(bool markdown, string lineEnd, string quote) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Answer.Three().ToArbitrary(), answers =>
        {
            var (first, second, third) = answers;
            string[] written = [first, second, third];
            var sheet = Sheet.Make("Dana Reyes", Probes);
            var reply = Fill(markdown ? sheet.ToMarkdown() : sheet.ToText(), written);
            reply = string.Join(lineEnd, reply.Split('\n').Select(line => quote + line));

            var read = SheetReply.Read(reply, Probes);
            Assert.That(read.Answers.Select(answer => answer.Text), Is.EqualTo(written), reply);
            Assert.That(read.Notes.Where(note => note.Kind is not SheetNoteKind.NumberInAnswer), Is.Empty, reply);
        }));

    [Test]
    public void A_backslash_before_a_line_comes_off_again() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000),
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), line => ReplyEscape.Undo(ReplyEscape.Do(line)) == line));

    /// <summary>A line behind "Answer:" begins no line, so it needs no backslash.</summary>
    private static string Escaped(string answer, int from) => string.Join('\n', answer.Split('\n').Select((line, at) => at < from ? line : ReplyEscape.Do(line)));

    /// <summary>Writes the answers in turn behind and below the places left for them.</summary>
    private static string Fill(string sheet, string[] answers)
    {
        var parts = sheet.Split("\nAnswer:\n");
        Assert.That(parts, Has.Length.EqualTo(answers.Length + 1));
        return parts[0] + string.Concat(answers.Select((answer, at) =>
            "\nAnswer:" + (at % 2 == 0 ? " " + Escaped(answer, 1) : "\n" + Escaped(answer, 0)) + "\n" + parts[at + 1]));
    }
}
