namespace FeedbackLoop.Interviews.Reviews;

/// <summary>A question of the guide, and what became of it.</summary>
/// <param name="Stop">The question, and where it stands in the guide.</param>
public sealed record CoveredQuestion(AgendaStop Stop)
{
    /// <summary>The question of an interviewer that asks for the same; null where there is none, or no transcript.</summary>
    public SpokenQuestion? Asked { get; init; }

    /// <summary>The first note that was taken at its stop; null where there is none.</summary>
    public InterviewNote? Noted { get; init; }

    /// <summary>Whether it was asked, as far as transcript and notes show.</summary>
    public bool IsCovered => Asked is not null || Noted is not null;
}
