using FeedbackLoop.Questions.Forms;
using FeedbackLoop.Questions.Rules;
using FeedbackLoop.Text;

namespace FeedbackLoop.Questions.Checks;

/// <summary>A question with all that checks want to know of it.</summary>
internal sealed class CheckedQuestion
{
    private readonly QuotedStretches quoted;

    public CheckedQuestion(QuestionLine line)
    {
        Line = line;
        Text = ParsedText.Parse(line.Text);
        Form = QuestionForms.Of(line.Text);
        quoted = new QuotedStretches(Text);
        Matches = LintCatalog.Default.Patterns.Find(Text).FindAll(match => !quoted.Has(match.Start));
        Types = line.Type is { } type ? [type] : [.. Named("type").Select(name => Names.Parse<QuestionType>(name)!.Value).Distinct()];
    }

    public QuestionLine Line { get; }

    public ParsedText Text { get; }

    public QuestionForm Form { get; }

    public IReadOnlyList<QuestionType> Types { get; }

    /// <summary>What the patterns found outside quotation marks, in the order of the text.</summary>
    public IReadOnlyList<PatternMatch> Matches { get; }

    /// <summary>Whether a part of a guide is here: <c>opener</c>.</summary>
    public bool Is(string part) => Named("part").Contains(part, StringComparer.Ordinal);

    /// <summary>The dimensions that it asks for.</summary>
    public IEnumerable<string> Dimensions => Named("asks").Distinct(StringComparer.Ordinal);

    /// <summary>Whether the token stands between quotation marks: words of others, which no rule judges.</summary>
    public bool IsQuoted(int token) => quoted.Has(token);

    /// <summary>The finding of <paramref name="rule"/> on the tokens from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public LintFinding Finding(LintRule rule, int start, int end, string message, string? suggestion) =>
        new(rule.Id, rule.Severity, message) { Question = Line, Span = Text.Span(start, end), Suggestion = suggestion };

    /// <summary>The finding of <paramref name="rule"/> on the whole question.</summary>
    public LintFinding Finding(LintRule rule, string message, string? suggestion) =>
        new(rule.Id, rule.Severity, message) { Question = Line, Span = new TextSpan(0, Line.Text.Length), Suggestion = suggestion };

    private IEnumerable<string> Named(string family) => Matches.Where(match => match.Pattern.Family == family).Select(match => match.Pattern.Name);
}
