namespace FeedbackLoop;

/// <summary>What came of giving up a probe, or of taking that back.</summary>
/// <param name="Outcome">Whether it was done, and if not, why.</param>
/// <param name="Probe">The probe as it is now; null where there is no such probe.</param>
public sealed record WaiveResult(WaiveOutcome Outcome, TrackedProbe? Probe = null);

/// <summary>What came of giving up a probe, or of taking that back.</summary>
public enum WaiveOutcome
{
    /// <summary>It is given up; a reason given before is replaced.</summary>
    Waived,
    /// <summary>The probe has an answer, and nothing was changed.</summary>
    AlreadyAnswered,
    /// <summary>No reason was given, and nothing was changed.</summary>
    NoReason,
    /// <summary>There is no such probe.</summary>
    NoSuchProbe,
    /// <summary>It is given up no more, and open again.</summary>
    TakenBack,
    /// <summary>The probe is not given up, and nothing was changed.</summary>
    NotWaived,
}
