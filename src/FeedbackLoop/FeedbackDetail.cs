using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop;

/// <summary>Everything that is kept of one feedback, and how actionable it is.</summary>
/// <param name="Feedback">The feedback.</param>
/// <param name="Reading">What is found in the statement.</param>
/// <param name="Facts">What is known: the facts of the statement in its order, then the answers in the order in which they came.</param>
/// <param name="Probes">Its probes, the most useful first.</param>
/// <param name="Actionability">What is known and unknown.</param>
public sealed record FeedbackDetail(
    Feedback Feedback,
    Reading Reading,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<TrackedProbe> Probes,
    Actionability Actionability);
