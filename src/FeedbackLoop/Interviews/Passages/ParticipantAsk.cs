using FeedbackLoop.Analysis;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>Something that a participant asks for. Whether it is worth a feedback is for a person to say.</summary>
/// <param name="Span">Where it stands in the text of the conversation: one sentence.</param>
/// <param name="Text">The words there, on one line.</param>
/// <param name="Kind">What sort of change is asked for.</param>
/// <param name="Topics">The things that it is about, the main one first; at least one. Their spans refer to <paramref name="Text"/>.</param>
public sealed record ParticipantAsk(TextSpan Span, string Text, AskKind Kind, IReadOnlyList<Topic> Topics)
{
    /// <summary>Who says it; null when not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it is said, from the beginning; null when not known.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>The number of the feedback that is about something similar; null where none is.</summary>
    public long? Near { get; init; }
}

/// <summary>A statement that is kept already: what it is about is not new.</summary>
/// <param name="Feedback">The number of its feedback.</param>
/// <param name="Statement">The words.</param>
public sealed record KnownStatement(long Feedback, string Statement);
