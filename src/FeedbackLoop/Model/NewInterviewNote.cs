namespace FeedbackLoop;

/// <summary>A line to write down in an interview.</summary>
/// <param name="Text">The words; must not be blank.</param>
public sealed record NewInterviewNote(string Text)
{
    /// <inheritdoc cref="InterviewNote.Kind"/>
    public NoteKind Kind { get; init; } = NoteKind.Note;

    /// <inheritdoc cref="InterviewNote.Speaker"/>
    public string? Speaker { get; init; }

    /// <summary>How far into the interview it was said, 0 or more; null when not known.</summary>
    public TimeSpan? At { get; init; }

    /// <inheritdoc cref="InterviewNote.Stop"/>
    public int? Stop { get; init; }

    /// <summary>Whether what was promised is done; may be given for <see cref="NoteKind.Commitment"/> only.</summary>
    public bool IsDone { get; init; }

    /// <summary>The probes that it answers, which are then answered by the customer; may be given for <see cref="NoteKind.Answer"/> only.</summary>
    public IReadOnlyList<ProbeId> Answers { get; init; } = [];
}
