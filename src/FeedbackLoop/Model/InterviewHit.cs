namespace FeedbackLoop;

/// <summary>A place in an interview that a search found.</summary>
/// <param name="InterviewId">The number of the interview.</param>
/// <param name="Kind">What holds the words.</param>
/// <param name="Excerpt">The text that was found; long ones are cut around the words.</param>
/// <param name="Matches">Where the words stand in <paramref name="Excerpt"/>, in its order.</param>
public sealed record InterviewHit(long InterviewId, InterviewHitKind Kind, string Excerpt, IReadOnlyList<TextSpan> Matches)
{
    /// <summary>The name of the customer; null when not known.</summary>
    public string? Customer { get; init; }

    /// <summary>Who says it, by their name where the speaker is a participant; null when not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>How far into the interview it is said; null when not known.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>The number of the note; null unless <see cref="Kind"/> is <see cref="InterviewHitKind.Note"/>.</summary>
    public long? Note { get; init; }

    /// <summary>The number of the highlight whose note it is, or that covers some of what is said; null for none.</summary>
    public long? Highlight { get; init; }

    /// <summary>Where the utterance, or the stretch of the highlight, stands in the text of the transcript; null for a note.</summary>
    public TextSpan? Span { get; init; }
}

/// <summary>What in an interview holds words.</summary>
public enum InterviewHitKind
{
    /// <summary>The last version of its transcript.</summary>
    Transcript,
    /// <summary>A note.</summary>
    Note,
    /// <summary>The note on a highlight.</summary>
    Highlight,
}
