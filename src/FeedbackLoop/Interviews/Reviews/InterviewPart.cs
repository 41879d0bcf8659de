namespace FeedbackLoop.Interviews.Reviews;

/// <summary>What every interview needs, in the order in which it comes.</summary>
public enum InterviewPart
{
    /// <summary>Leave to take notes or record was asked for.</summary>
    Consent,
    /// <summary>The first question lets them tell something.</summary>
    Opener,
    /// <summary>A question asks for the last time it happened.</summary>
    LastTime,
    /// <summary>A question asks who else to talk to.</summary>
    WhoElse,
    /// <summary>A question asks what was not asked, or what happens next.</summary>
    Closing,
}

/// <summary>Whether a part was there.</summary>
/// <param name="Part">Which part.</param>
/// <param name="IsThere">Whether it was.</param>
/// <param name="Asked">The question that was; null where none was asked, or where it is known otherwise.</param>
public sealed record ReviewedPart(InterviewPart Part, bool IsThere, SpokenQuestion? Asked);
