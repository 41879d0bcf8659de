namespace FeedbackLoop;

/// <summary>A stretch of an interview's transcript, tied to a feedback or a probe as evidence.</summary>
/// <param name="Id">The short number that people type; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names the highlight in exchange with other systems.</param>
/// <param name="InterviewId">The interview.</param>
/// <param name="Version">The version of its transcript; 1 or more.</param>
/// <param name="Span">Where it stands in the text of that version.</param>
/// <param name="Text">The words there.</param>
public sealed record Highlight(long Id, Guid Uid, long InterviewId, int Version, TextSpan Span, string Text)
{
    /// <summary>Who says it, by their name where the speaker is a participant, else as the transcript calls them; null when not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it is said, from the beginning of the transcript; null when not known.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>The feedback that it is evidence for; null for none.</summary>
    public long? Feedback { get; init; }

    /// <summary>The probe that it is evidence for; null for none.</summary>
    public ProbeId? Probe { get; init; }

    /// <summary>What was noted on it; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>When it was added, in UTC.</summary>
    public DateTimeOffset AddedAt { get; init; }
}

/// <summary>A stretch of a transcript to keep as evidence.</summary>
/// <param name="InterviewId">The interview.</param>
/// <param name="Version">The version of its transcript; 1 or more.</param>
/// <param name="Span">Where it stands in the text of that version; at least one character.</param>
public sealed record NewHighlight(long InterviewId, int Version, TextSpan Span)
{
    /// <summary>The feedback that it is evidence for; null for that of <see cref="Probe"/>, or none.</summary>
    public long? Feedback { get; init; }

    /// <inheritdoc cref="Highlight.Probe"/>
    public ProbeId? Probe { get; init; }

    /// <inheritdoc cref="Highlight.Note"/>
    public string? Note { get; init; }
}
