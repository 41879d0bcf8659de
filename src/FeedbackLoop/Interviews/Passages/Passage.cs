namespace FeedbackLoop.Interviews.Passages;

/// <summary>A stretch of a conversation that seems to answer a probe. Whether it does is for a person to say.</summary>
/// <param name="Span">Where it stands in the text of the conversation; one person says all of it.</param>
/// <param name="Text">The words there, on one line.</param>
/// <param name="Score">How much speaks for it, from <see cref="PassageFinder.Threshold"/> to 1.</param>
public sealed record Passage(TextSpan Span, string Text, double Score)
{
    /// <summary>Who says it; null when not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it is said, from the beginning; null when not known.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>What was said just before by whoever asked; null for nothing.</summary>
    public PassageContext? Context { get; init; }

    /// <summary>What speaks for it, the strongest first; at least one.</summary>
    public IReadOnlyList<PassageReason> Reasons { get; init; } = [];
}

/// <summary>What was said before a passage.</summary>
/// <param name="Speaker">Who said it; null when not known.</param>
/// <param name="Text">The words, on one line.</param>
public sealed record PassageContext(string? Speaker, string Text);

/// <summary>One thing that speaks for a passage.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Words">The words of the conversation that it rests on.</param>
public sealed record PassageReason(PassageReasonKind Kind, IReadOnlyList<string> Words);

/// <summary>What speaks for a passage.</summary>
public enum PassageReasonKind
{
    /// <summary>It follows a question that asks what the probe asks.</summary>
    Asked,
    /// <summary>It states a fact of the sort that the probe asks for.</summary>
    StatesFact,
    /// <summary>It has words of the question or of the statement, whatever their inflection.</summary>
    SharesWords,
}
