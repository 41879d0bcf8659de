namespace FeedbackLoop;

/// <summary>A line of the list of interviews.</summary>
/// <param name="Interview">The interview.</param>
/// <param name="Notes">How many notes it has.</param>
/// <param name="Transcripts">How many versions of its transcript there are.</param>
/// <param name="Highlights">How many highlights it has.</param>
public sealed record InterviewSummary(Interview Interview, int Notes, int Transcripts, int Highlights);
