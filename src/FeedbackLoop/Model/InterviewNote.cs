namespace FeedbackLoop;

/// <summary>One line that was written down in or after an interview.</summary>
/// <param name="Id">Its number; 1 or more.</param>
/// <param name="Uid">The UUIDv7 that names the note in exchange with other systems.</param>
/// <param name="InterviewId">The interview.</param>
/// <param name="Kind">What sort of line it is.</param>
/// <param name="Text">The words as they were written.</param>
public sealed record InterviewNote(long Id, Guid Uid, long InterviewId, NoteKind Kind, string Text)
{
    /// <summary>The name of who said it; null when not known.</summary>
    public string? Speaker { get; init; }

    /// <summary>How far into the interview it was said; null when not known.</summary>
    public TimeSpan? At { get; init; }

    /// <summary>The stop of the guide that it belongs to, 1 or more; null for none.</summary>
    public int? Stop { get; init; }

    /// <summary>The probes that it answers; empty unless <see cref="Kind"/> is <see cref="NoteKind.Answer"/>.</summary>
    public IReadOnlyList<ProbeId> Answers { get; init; } = [];

    /// <summary>Whether what was promised is done; false for any other kind.</summary>
    public bool IsDone { get; init; }

    /// <summary>When it was written down, in UTC.</summary>
    public DateTimeOffset WrittenAt { get; init; }
}

/// <summary>What sort of line a note is.</summary>
public enum NoteKind
{
    /// <summary>What was said or seen, in our words.</summary>
    Note,
    /// <summary>What was said, word for word.</summary>
    Quote,
    /// <summary>What somebody promised.</summary>
    Commitment,
    /// <summary>A question that came up.</summary>
    Probe,
    /// <summary>The answer to the question of a stop.</summary>
    Answer,
    /// <summary>Who speaks from here on.</summary>
    Speaker,
}
