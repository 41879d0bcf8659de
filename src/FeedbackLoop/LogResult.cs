using FeedbackLoop.Analysis;
using FeedbackLoop.Probes;

namespace FeedbackLoop;

/// <summary>What came of logging or editing a feedback.</summary>
/// <param name="Feedback">The feedback as it is kept.</param>
/// <param name="Reading">What was found in the statement.</param>
/// <param name="Probes">Its probes, the most useful first.</param>
/// <param name="Actionability">What is known and unknown.</param>
/// <param name="Created">What was added because its name was new.</param>
/// <param name="CloseMatches">Others whose names look like a name that was added.</param>
public sealed record LogResult(
    Feedback Feedback,
    Reading Reading,
    IReadOnlyList<TrackedProbe> Probes,
    Actionability Actionability,
    IReadOnlyList<Created> Created,
    IReadOnlyList<CloseMatch> CloseMatches);
