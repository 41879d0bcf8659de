using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;
using FsCheck;
using FsCheck.Fluent;

namespace FeedbackLoop.Tests.Probes;

/// <summary>What holds of the questions for every text whatever.</summary>
[TestFixture]
internal sealed class AnyStatementTests
{
    private static readonly string[] Bits =
    [
        "please", "add", "more", "reports", "my customer says", "than", "if", "when", "so that", "because", "the", "a", "an", "their", "\"", "'", "(", ")", "“", "”", ",", ".", "!", "\n", "\t", "  ",
        "to", "export", "Acme", "30", "$40k", "every week", "not", "don't", "👍", "é", "\u202e", "\u0000", "\ud800", "-", "/", "of", "and", "or", "for", "in", "with", "without", "through", "which", "who",
        "button", "slow", "like Trello", "should", "could", "they", "want", "need", "used", "has", "easy", "less",
    ];

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40);

    private static Gen<string> Sentences => Gen.ArrayOf(Gen.Elements(Bits)).Select(words => string.Join(' ', words));

    private static Gen<ProbeContext> Contexts =>
        from audience in Gen.Elements(Enum.GetValues<Audience>())
        from stance in Gen.Elements(Enum.GetValues<Stance>())
        select new ProbeContext { Audience = audience, Stance = stance, Explain = true };

    [Test]
    public void Whatever_is_said_each_question_is_one_and_weighs_what_its_terms_come_to() =>
        Prop.ForAll(Sentences.Zip(Contexts).ToArbitrary(), pair => Prober.Default.Probe(Analyzer.Default.Analyze(pair.Item1), pair.Item2).All(IsSound)).Check(Thorough);

    [TestCase("Want if ! if please because or / reports should export their has")]
    public void A_stroke_that_joins_nothing_leaves_no_gap(string statement) =>
        Assert.That(Prober.Default.Probe(Analyzer.Default.Analyze(statement), new ProbeContext { Explain = true }).All(IsSound));

    [Test]
    public void Whatever_is_said_the_same_text_gives_the_same_questions_and_score() =>
        Prop.ForAll(Sentences.ToArbitrary(), text => Write(text) == Write(text)).Check(Thorough);

    private static bool IsSound(Probe probe) =>
        probe.Question.Count(letter => letter == '?') == 1 && probe.Question.EndsWith('?') && !probe.Question.Contains("  ", StringComparison.Ordinal)
        && probe.Question.AsSpan().IndexOfAny('{', '}') < 0 && probe.Question.Split(' ').Length <= 25 && probe.Weight is > 0 and <= 1 && Math.Abs(Sum(probe.Terms) - probe.Weight) < 0.002;

    private static double Sum(IReadOnlyList<WeightTerm> terms) =>
        terms.Aggregate(0.0, (sum, term) => term.Kind == WeightTermKind.Audience ? sum * term.Value : sum + term.Value);

    private static string Write(string text)
    {
        var reading = Analyzer.Default.Analyze(text);
        var actionability = Prober.Default.Assess(reading);
        return string.Join('\n', [.. Prober.Default.Probe(reading).Select(probe => $"{probe.Weight} {probe.Question} {probe.Why} {probe.AskedOfCustomer}"), $"{actionability.Score} {actionability.Next}"]);
    }
}
