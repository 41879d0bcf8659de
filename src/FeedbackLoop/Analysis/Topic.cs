namespace FeedbackLoop.Analysis;

/// <summary>A thing that a statement is about, in the words of the statement.</summary>
/// <param name="Text">The noun phrase without article or possessive: "weekly payroll hours summary".</param>
/// <param name="Head">Its head noun in the singular and in lower case: "summary".</param>
/// <param name="Number">Its grammatical number.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record Topic(string Text, string Head, GrammaticalNumber Number, TextSpan Span, string Rule)
{
    /// <summary>Whether it is a name or stands in quotes, so that "the" or "a" must not be put before it without thought.</summary>
    public bool IsName { get; init; }
}

/// <summary>The number of a noun.</summary>
public enum GrammaticalNumber
{
    /// <summary>One of many: "a report".</summary>
    Singular,
    /// <summary>Several: "reports".</summary>
    Plural,
    /// <summary>Not counted: "privacy".</summary>
    Mass,
}

/// <summary>Something that somebody wants to do.</summary>
/// <param name="Text">The verb in its base form and what follows, as said: "rearrange my boards".</param>
/// <param name="Verb">The verb in its base form and in lower case: "rearrange".</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Rule">The rule that found it.</param>
public sealed record WantedAction(string Text, string Verb, TextSpan Span, string Rule);
