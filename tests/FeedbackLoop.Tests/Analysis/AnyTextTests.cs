using FeedbackLoop.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace FeedbackLoop.Tests.Analysis;

/// <summary>What holds of every text whatever.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Bits =
    [
        "please", "add", "more", "reports", "my customer says", "than", "if", "when", "so that", "because", "the", "a", "\"", "'", "(", ")", ",", ".", "!", "\n", "to",
        "export", "Acme", "30", "$40k", "every week", "not", "don't", "👍", "é", "\u202e", "\u0000", "\ud800", "-", "/", "of", "and", "which", "button", "slow", "like Trello",
    ];

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60);

    private static Gen<string> Sentences => Gen.ArrayOf(Gen.Elements(Bits)).Select(words => string.Join(' ', words));

    [Test]
    public void Any_text_is_read_and_every_span_lies_inside_it() =>
        Prop.ForAll(Gen.OneOf(Sentences, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary(), SpansLieInside).Check(Thorough);

    [Test]
    public void The_same_text_gives_the_same_reading() =>
        Prop.ForAll(Sentences.ToArbitrary(), text => Write(Analyzer.Default.Analyze(text)) == Write(Analyzer.Default.Analyze(text))).Check(Thorough);

    private static bool SpansLieInside(string text)
    {
        var reading = Analyzer.Default.Analyze(text);
        return reading.Facts.All(fact => fact.Span.Of(text) == fact.Text)
            && reading.Signals.All(signal => signal.Span.Of(text) == signal.Text)
            && reading.Topics.All(topic => topic.Span.Of(text) == topic.Text)
            && reading.Asks.All(ask => ask.Span.Of(text) == ask.Text && ask.Topics.All(topic => ask.Holds(topic.Span)))
            && reading.Behaviors.All(behavior => behavior.Span.Of(text) == behavior.Text)
            && reading.Actions.All(action => action.Span.Of(text) == action.Text)
            && (reading.Speaker is not { } speaker || speaker.Span.Of(text) == speaker.Text);
    }

    private static string Write(Reading reading) =>
        string.Join('\n', [reading.Ask.ToString(), $"{reading.Speaker}", .. reading.Asks.Select(x => $"{x}"), .. reading.Topics.Select(x => $"{x}"), .. reading.Actions.Select(x => $"{x}"), .. reading.Behaviors.Select(x => $"{x}"), .. reading.Facts.Select(x => $"{x}"), .. reading.Signals.Select(x => $"{x}")]);
}
