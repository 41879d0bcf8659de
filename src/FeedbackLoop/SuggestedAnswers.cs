using FeedbackLoop.Interviews.Passages;

namespace FeedbackLoop;

/// <summary>What in an interview seems to answer one open probe.</summary>
/// <param name="Probe">The probe.</param>
/// <param name="Passages">Best first; empty where nothing does.</param>
public sealed record SuggestedAnswers(TrackedProbe Probe, IReadOnlyList<SuggestedPassage> Passages);

/// <summary>A passage of an interview's transcript or notes.</summary>
/// <param name="Key">Where it stands: what accepts it.</param>
/// <param name="Passage">The words, who says them, and what speaks for them. The speaker is named as a participant where it is known to be one.</param>
public sealed record SuggestedPassage(PassageKey Key, Passage Passage);

/// <summary>Something new that a participant asks for in an interview.</summary>
/// <param name="Key">Where it stands: what accepts it.</param>
/// <param name="Ask">The words, and what they ask for.</param>
public sealed record SuggestedAsk(PassageKey Key, ParticipantAsk Ask);

/// <summary>What came of accepting a passage as an answer.</summary>
/// <param name="Answer">What came of the answer.</param>
/// <param name="Highlight">The stretch that is kept as evidence; null for a note, and where the answer was not kept.</param>
public sealed record AcceptedPassage(AnswerResult Answer, Highlight? Highlight);

/// <summary>What came of accepting what a participant asks for.</summary>
/// <param name="Logged">The feedback with its probes.</param>
/// <param name="Highlight">The stretch that is kept as evidence; null for a note.</param>
public sealed record AcceptedAsk(LogResult Logged, Highlight? Highlight);
