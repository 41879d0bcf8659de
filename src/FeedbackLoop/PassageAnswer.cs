using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop;

/// <summary>A passage of an interview that is to be the answer to a probe.</summary>
/// <param name="Probe">The number of the probe.</param>
/// <param name="Passage">The passage; any stretch of the last version of the transcript, or any note.</param>
/// <param name="Text">Other words for the answer; null for those of the passage.</param>
public sealed record PassageAnswer(ProbeId Probe, PassageKey Passage, string? Text = null);

/// <summary>What came of accepting several passages: all are kept, or none.</summary>
/// <param name="Kept">What was kept, in the order in which it was given; empty where one could not be kept.</param>
/// <param name="Refused">The first that could not be kept; null where all were.</param>
public sealed record AcceptedPassages(IReadOnlyList<AcceptedPassage> Kept, RefusedPassage? Refused = null);

/// <summary>A passage that could not be kept as an answer.</summary>
/// <param name="Given">The passage.</param>
/// <param name="Answer">Why the answer was not kept; null where there is no such passage.</param>
public sealed record RefusedPassage(PassageAnswer Given, AnswerResult? Answer);
