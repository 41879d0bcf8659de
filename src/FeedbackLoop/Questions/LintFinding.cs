namespace FeedbackLoop.Questions;

/// <summary>Something that the linter found in a question, or in a set of them.</summary>
/// <param name="Rule">The name of the rule: <c>leading</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in one sentence. It may quote the question.</param>
public sealed record LintFinding(string Rule, LintSeverity Severity, string Message)
{
    /// <summary>What to ask instead; null where there is nothing to say that the message does not.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The question; of a finding about a whole set, the question where it shows.</summary>
    public required QuestionLine Question { get; init; }

    /// <summary>The words of <see cref="Question"/> that are meant.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Where the words begin.</summary>
    public TextPlace Start => this.Question.PlaceOf(Span.Start);

    /// <summary>Where the words end: the place just behind the last character.</summary>
    public TextPlace End => Span.Length == 0 ? Start : this.Question.PlaceOf(Span.End - 1) is var last ? last with { Column = last.Column + 1 } : Start;
}
