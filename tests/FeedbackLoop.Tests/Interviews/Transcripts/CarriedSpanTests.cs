using FeedbackLoop.Interviews.Transcripts.Versions;
using FsCheck;
using FsCheck.Fluent;

namespace FeedbackLoop.Tests.Interviews.Transcripts;

public sealed class CarriedSpanTests
{
    private const string Old = "Thanks for the time.\nWe export every day.\nIt takes too hours.\nWho reads it?";

    [TestCase("every day", "every day")]
    [TestCase("We export every day.", "We export every day.")]
    [TestCase("xport every da", "xport every da")]
    [TestCase("reads it", "reads it")]
    public void A_highlight_follows_its_words(string highlight, string expected)
    {
        const string corrected = "Hello. Thanks for the time.\nOf course.\nWe export every day.\nIt takes two hours.\nWho reads it?";
        Assert.That(Carry(Old, corrected, highlight)?.Of(corrected), Is.EqualTo(expected));
    }

    [TestCase("takes too hours")]
    [TestCase("too")]
    public void A_highlight_whose_words_were_changed_is_not_carried(string highlight) =>
        Assert.That(Carry(Old, Old.Replace("too", "two", StringComparison.Ordinal), highlight), Is.Null);

    [Test]
    public void Words_put_into_a_highlight_keep_it_from_being_carried() =>
        Assert.That(Carry(Old, Old.Replace("export every", "export it every", StringComparison.Ordinal), "export every day"), Is.Null);

    [Test]
    public void Cues_cut_in_another_way_keep_their_highlights()
    {
        const string corrected = "Thanks for the time. We export\nevery day. It takes too hours.\nWho reads it?";
        Assert.That(Carry(Old, corrected, "time.\nWe export every")?.Of(corrected), Is.EqualTo("time. We export\nevery"));
    }

    [Test]
    public void Of_two_like_passages_the_right_one_is_found()
    {
        const string before = "yes we do\nand then\nyes we do\nindeed";
        const string after = "well\nyes we do\nand then\nyes we do\nindeed";
        var second = new TextSpan(before.LastIndexOf("yes", StringComparison.Ordinal), 9);
        Assert.That(CarriedSpan.Carry(before, after, [second]).Single().To, Is.EqualTo(second with { Start = second.Start + 5 }));
    }

    [Test]
    public void A_passage_that_moved_is_found_where_it_stands_only_once()
    {
        const string corrected = "Who reads it?\nThanks for the time.\nWe export every day.\nIt takes too hours.";
        Assert.That(Carry(Old, corrected, "Who reads it?")?.Of(corrected), Is.EqualTo("Who reads it?"));
    }

    [Test]
    public void A_span_outside_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CarriedSpan.Carry("one", "two", [new TextSpan(2, 5)]));

    [Test]
    public void Whatever_is_carried_has_the_same_words()
    {
        var texts = Gen.ArrayOf(Gen.Elements("we", "export", "it", "every", "day", ".", "\n", "and")).Select(words => string.Join(' ', words));
        Prop.ForAll(texts.ToArbitrary(), texts.ToArbitrary(), Gen.Choose(0, 40).Two().ToArbitrary(), (before, after, place) =>
        {
            var start = Math.Min(place.Item1, before.Length);
            var span = new TextSpan(start, Math.Min(place.Item2, before.Length - start));
            return CarriedSpan.Carry(before, after, [span]).Single().To is not { } to || Words(to.Of(after)) == Words(span.Of(before));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(4000));
    }

    [Test]
    public void Long_texts_are_aligned_by_their_rare_words()
    {
        var lines = Enumerable.Range(0, 3000).Select(number => $"and then we export it number{number} every day").ToList();
        var before = string.Join('\n', lines);
        var after = string.Join('\n', lines.Select((line, number) => number % 7 == 0 ? line.Replace("then we", "then they do", StringComparison.Ordinal) : line));
        var kept = Carry(before, after, "it number2001 every day");
        Assert.That(kept?.Of(after), Is.EqualTo("it number2001 every day"));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static TextSpan? Carry(string before, string after, string highlight) =>
        CarriedSpan.Carry(before, after, [new TextSpan(before.IndexOf(highlight, StringComparison.Ordinal), highlight.Length)]).Single().To;
}
