using FeedbackLoop.Probes;

namespace FeedbackLoop;

/// <summary>What came of an answer to a probe.</summary>
/// <param name="Outcome">Whether it was kept, and if not, why.</param>
/// <param name="Probe">The probe as it is now; null where there is no such probe.</param>
/// <param name="Actionability">What is known and unknown of the feedback now; null unless the answer was kept.</param>
public sealed record AnswerResult(AnswerOutcome Outcome, TrackedProbe? Probe = null, Actionability? Actionability = null);

/// <summary>What came of an answer to a probe.</summary>
public enum AnswerOutcome
{
    /// <summary>The answer is kept.</summary>
    Answered,
    /// <summary>The answer is kept instead of an earlier one.</summary>
    Replaced,
    /// <summary>The probe has an answer, and nothing was changed.</summary>
    AlreadyAnswered,
    /// <summary>The answer is blank, and nothing was changed.</summary>
    Blank,
    /// <summary>There is no such probe.</summary>
    NoSuchProbe,
}
