using FeedbackLoop.Questions.Checks;
using FeedbackLoop.Questions.Rules;

namespace FeedbackLoop.Questions;

/// <summary>Finds what is wrong with questions: leading, closed, double-barrelled, hypothetical and the like; and with sets of them.</summary>
/// <remarks>Thread-safe and pure: the same questions give the same findings. Any text is read, and none makes it throw. <c>docs/linting.md</c> explains the rules.</remarks>
public sealed class QuestionLinter
{
    private readonly LintCatalog catalog;

    private QuestionLinter(LintCatalog catalog) => this.catalog = catalog;

    /// <summary>The linter with the rules that come with the library.</summary>
    public static QuestionLinter Default { get; } = new(LintCatalog.Default);

    /// <summary>All rules: those for a single question first.</summary>
    public IReadOnlyList<LintRule> Rules => catalog.Rules;

    /// <summary>What is wrong with one question by itself.</summary>
    /// <param name="question">The question, of any length; blank text has no findings.</param>
    /// <returns>In the order of <see cref="Rules"/>, one finding a rule at most.</returns>
    public IReadOnlyList<LintFinding> Lint(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Lint(new QuestionSet([new QuestionLine(1, question)]), SetRules.Off);
    }

    /// <summary>What is wrong with questions that are asked one after the other.</summary>
    /// <param name="set">The questions.</param>
    /// <param name="together">Whether they are looked at together too.</param>
    /// <returns>In the order of the questions; for each in the order of <see cref="Rules"/>.</returns>
    public IReadOnlyList<LintFinding> Lint(QuestionSet set, SetRules together = SetRules.Auto)
    {
        ArgumentNullException.ThrowIfNull(set);
        var questions = set.Questions.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Select(line => new CheckedQuestion(line)).ToList();
        var found = new List<LintFinding>();
        var context = new Antecedents();
        foreach (var question in questions)
            found.AddRange(SingleChecks.Of(question, catalog, context));
        if (together != SetRules.Off)
            found.AddRange(SetChecks.Of(questions, catalog, together));
        foreach (var directive in set.UnknownDirectives)
            found.Add(new LintFinding("directive", catalog.Rule("directive").Severity, $"\"{directive.Text}\" says nothing to the linter.") { Question = directive, Span = new TextSpan(0, directive.Text.Length), Suggestion = "docs/linting.md lists what such a comment can say." });
        return [.. found.Where(finding => !finding.Question.Allowed.Contains(finding.Rule, StringComparer.Ordinal)).OrderBy(finding => finding.Start.Line)];
    }
}
