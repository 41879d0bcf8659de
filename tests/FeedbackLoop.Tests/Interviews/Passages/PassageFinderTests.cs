using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop.Tests.Interviews.Passages;

public sealed class PassageFinderTests
{
    private const string Reports = "My customer says they need more reports than our current product offers";

    [Test]
    public void What_follows_the_same_question_is_suggested_and_the_question_is_its_context()
    {
        var talk = Talk.Of(
            "Ana: What kind of reports do you need?",
            "Kim: Overtime by cost centre, mostly.",
            "Ana: And what else do you do all day?",
            "Kim: I run the payroll team.");

        var passage = PassageFinder.In(talk).Find(Talk.Probe(Reports, Dimension.Kind)).Single();

        Assert.Multiple(() =>
        {
            Assert.That(passage.Text, Is.EqualTo("Overtime by cost centre, mostly."));
            Assert.That(passage.Span.Of(talk.Text), Is.EqualTo(passage.Text));
            Assert.That(passage.Speaker, Is.EqualTo("Kim"));
            Assert.That(passage.Context, Is.EqualTo(new PassageContext("Ana", "What kind of reports do you need?")));
            Assert.That(passage.Reasons[0].Kind, Is.EqualTo(PassageReasonKind.Asked));
        });
    }

    [Test]
    public void A_question_that_is_asked_in_other_words_counts_by_the_dimension_that_it_asks_for()
    {
        var talk = Talk.Of("Ana: You spoke of reports.", "Kim: Right.", "Ana: What did that cost you?", "Kim: Two whole evenings with the auditors.");
        Assert.That(Texts(talk, Dimension.Impact), Is.EqualTo((string[])["Two whole evenings with the auditors."]));
    }

    [Test]
    public void A_fact_of_the_sort_that_is_asked_for_counts_where_the_talk_is_of_the_same_thing()
    {
        var talk = Talk.Of("Ana: How was your year?", "Kim: Busy. The reports must be there before the audit in November.", "Ana: I see. And your holidays?", "Kim: We are away until 12 December.");
        Assert.That(Texts(talk, Dimension.Deadline), Is.EqualTo((string[])["The reports must be there before the audit in November."]));
    }

    [Test]
    public void Inflections_of_a_word_are_the_same_word()
    {
        var talk = Talk.Of("Ana: Anything else?", "Kim: Reporting eats my weeks: we are preparing figures by hand.");
        var passage = PassageFinder.In(talk).Find(Talk.Probe(Reports, Dimension.Users)).Single();
        Assert.That(passage.Reasons.Single(reason => reason.Kind == PassageReasonKind.SharesWords).Words, Is.SupersetOf((string[])["reporting", "preparing", "figures"]));
    }

    [Test]
    public void What_we_say_ourselves_is_no_answer()
    {
        var talk = Talk.Of("Ana: What kind of reports do you need? I guess overtime reports by cost centre, five of them.", "Kim: Hm.", "Ana: So five reports.", "Kim: Right.");
        Assert.That(Texts(talk, Dimension.Kind), Is.Empty);
    }

    [TestCase("Kim: I love the weather in Lisbon. Reports are nice.")]
    [TestCase("Kim: We went to the fair in March, and sold forty boats.")]
    [TestCase("Kim: I don't know.")]
    public void Nothing_is_suggested_rather_than_nonsense(string answer) =>
        Assert.That(Texts(Talk.Of("Ana: How are you?", answer), Dimension.Quantity), Is.Empty);

    [Test]
    public void That_nothing_is_known_is_no_answer_to_suggest() =>
        Assert.That(Texts(Talk.Of("Ana: How many more reports do you need?", "Kim: I don't know."), Dimension.Quantity), Is.Empty);

    [Test]
    public void A_short_word_of_ours_leaves_the_question_standing()
    {
        var talk = Talk.Of("Ana: How many more reports do you need?", "Kim: Well.", "Ana: Mm-hm.", "Kim: About five.");
        Assert.That(Texts(talk, Dimension.Quantity), Is.EqualTo((string[])["About five."]));
    }

    [Test]
    public void A_sentence_that_cues_cut_is_one_passage_with_the_time_of_its_beginning()
    {
        const string Cues = "WEBVTT\n\n00:01.000 --> 00:02.000\nAna: How many more reports do you need?\n\n00:03.000 --> 00:04.000\nKim: We need about\n\n00:04.000 --> 00:05.000\nKim: five of them.\n";
        var talk = Conversation.Of(FeedbackLoop.Interviews.Transcripts.TranscriptReader.Read(Cues, "talk.vtt"), ["Ana"]);
        var passage = PassageFinder.In(talk).Find(Talk.Probe(Reports, Dimension.Quantity)).Single();
        Assert.That((passage.Text, passage.At), Is.EqualTo(("We need about five of them.", TimeSpan.FromSeconds(3))));
        Assert.That(passage.Span.Of(talk.Text), Is.EqualTo("We need about\nfive of them."));
    }

    [Test]
    public void Passages_come_best_first_do_not_overlap_and_reach_the_threshold()
    {
        var talk = Talk.Of(
            "Ana: What kind of reports do you need?", "Kim: Overtime by cost centre. And a summary of open invoices. And one for the board. And travel, if that can be had.",
            "Ana: Which other kinds of reports?", "Kim: Holidays by team.");
        var found = PassageFinder.In(talk).Find(Talk.Probe(Reports, Dimension.Kind), limit: 5);
        Assert.That(found, Has.Count.GreaterThan(1));
        Assert.That(found.Select(passage => passage.Score), Is.Ordered.Descending.And.All.InRange(PassageFinder.Threshold, 1));
        foreach (var passage in found)
            Assert.That(found.Count(other => other.Span.Overlaps(passage.Span)), Is.EqualTo(1));
    }

    [Test]
    public void Without_names_a_line_that_asks_is_the_question()
    {
        var talk = Conversation.Of(FeedbackLoop.Interviews.Transcripts.TranscriptReader.Read(
            "1\n00:00:01,000 --> 00:00:02,000\nHow many more reports do you need?\n\n2\n00:00:03,000 --> 00:00:04,000\nAbout five reports.\n", "talk.srt"), []);
        Assert.That(Texts(talk, Dimension.Quantity), Is.EqualTo((string[])["About five reports."]));
    }

    [Test]
    public void In_notes_each_line_stands_for_itself()
    {
        const string Text = "needs about five reports\nwent to lunch";
        var notes = new Conversation(Text, [new SpokenLine(new TextSpan(0, 24), null, null, IsOurs: false), new SpokenLine(new TextSpan(25, 13), null, null, IsOurs: false)]) { LinesAreWhole = true };
        Assert.That(Texts(notes, Dimension.Quantity), Is.EqualTo((string[])["needs about five reports"]));
    }

    [Test]
    public void The_same_talk_gives_the_same_passages()
    {
        var talk = Talk.Of("Ana: What kind of reports do you need?", "Kim: Overtime by cost centre.", "Ana: How many?", "Kim: Five, all for month-end.");
        var probe = Talk.Probe(Reports, Dimension.Quantity);
        var (first, second) = (PassageFinder.In(talk).Find(probe), PassageFinder.In(talk).Find(probe));
        Assert.That(first, Is.Not.Empty);
        Assert.That(second.Select(Shown), Is.EqualTo(first.Select(Shown)));

        static string Shown(Passage passage) => $"{passage.Span} {passage.Score} {string.Join(',', passage.Reasons.SelectMany(reason => reason.Words))}";
    }

    private static IEnumerable<string> Texts(Conversation talk, Dimension dimension) =>
        PassageFinder.In(talk).Find(Talk.Probe(Reports, dimension)).Select(passage => passage.Text);
}
