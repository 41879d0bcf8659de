using FeedbackLoop.Probes;

namespace FeedbackLoop;

/// <summary>What came of an answer to a probe.</summary>
/// <param name="Outcome">Whether it was kept, and if not, why.</param>
/// <param name="Probe">The probe as it is now; null where there is no such probe.</param>
/// <param name="Actionability">What is known and unknown of the feedback now; null unless the answer was kept.</param>
public sealed record AnswerResult(AnswerOutcome Outcome, TrackedProbe? Probe = null, Actionability? Actionability = null)
{
    /// <summary>The other probes of the feedback that the same answer answers too, or, where it was taken back, that are open again with it.</summary>
    public IReadOnlyList<TrackedProbe> Also { get; init; } = [];
}

/// <summary>What came of an answer to a probe.</summary>
public enum AnswerOutcome
{
    /// <summary>The answer is kept.</summary>
    Answered,
    /// <summary>The answer is kept instead of an earlier one.</summary>
    Replaced,
    /// <summary>The answer is kept, and the probe stays open for what it leaves unsaid.</summary>
    Partly,
    /// <summary>The answer says that nothing is known: the probe goes to the customer, or is given up where the customer cannot be asked or does not know.</summary>
    NotKnown,
    /// <summary>The answer is taken back, and the probe open again.</summary>
    TakenBack,
    /// <summary>There is no answer to take back.</summary>
    NotAnswered,
    /// <summary>The probe has an answer, and nothing was changed.</summary>
    AlreadyAnswered,
    /// <summary>The answer is blank, and nothing was changed.</summary>
    Blank,
    /// <summary>There is no such probe.</summary>
    NoSuchProbe,
}
