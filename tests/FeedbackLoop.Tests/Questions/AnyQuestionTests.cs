using FeedbackLoop.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace FeedbackLoop.Tests.Questions;

/// <summary>What holds of every text whatever.</summary>
public sealed class AnyQuestionTests
{
    private static readonly string[] Bits =
    [
        "# ", "## Warm-up", "- ", "1. ", "> ", "| a | b? |", "```", "---", "*", "**", "_", "`", "\\", "[", "](", ")", "<!--", "-->", "<!-- lint off -->", "<!-- lint allow: closed -->", "\n", "\r\n", "\r", "\t",
        "What", "do", "you", "use", "and", "or", "how", "right", "don't", "Would", "tell me", "it", "reports", "?", "??", ",", ".", "-", "wh-what", "um", "\"", "“", "👍", "é", "\u202e", "\u0000", "\ud800", "\u2028",
    ];

    private static Config Thorough => Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(80);

    private static Gen<string> Texts => Gen.OneOf(Gen.ArrayOf(Gen.Elements(Bits)).Select(bits => string.Join(' ', bits)), Gen.ArrayOf(Gen.Elements(Bits)).Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    [Test]
    public void Any_text_is_linted_and_every_finding_lies_inside_it() =>
        Prop.ForAll(Texts.ToArbitrary(), FindingsLieInside).Check(Thorough);

    [Test]
    public void The_same_text_gives_the_same_findings() =>
        Prop.ForAll(Texts.ToArbitrary(), text => Write(text) == Write(text)).Check(Thorough);

    [TestCase("What do you do, and ")]
    [TestCase("do you, ")]
    [TestCase("a-")]
    [TestCase("?")]
    [TestCase("- Do you use the reports?\n")]
    [TestCase("[a](b ")]
    [TestCase("*a _b ")]
    [TestCase("<!-- ")]
    [TestCase("\"")]
    public void A_megabyte_of_anything_is_linted(string bit)
    {
        var text = string.Concat(Enumerable.Repeat(bit, 1_000_000 / bit.Length));
        Assert.That(() => QuestionLinter.Default.Lint(QuestionSet.Read(text), SetRules.On), Throws.Nothing);
    }

    private static bool FindingsLieInside(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Length + text.Count(character => character is '\u2028' or '\u2029' or '\f' or '\u0085');
        var set = QuestionSet.Read(text);
        return QuestionLinter.Default.Lint(set, SetRules.On).Concat(QuestionLinter.Default.Lint(text)).All(finding =>
            finding.Span.End <= finding.Question.Text.Length && finding.Start.Line >= 1 && finding.Start.Column >= 1 && finding.End.Line >= finding.Start.Line && finding.End.Line <= lines + 1);
    }

    private static string Write(string text) =>
        string.Join('\n', QuestionLinter.Default.Lint(QuestionSet.Read(text)).Select(finding => $"{finding.Rule} {finding.Start} {finding.End} {finding.Message} {finding.Suggestion}"));
}
