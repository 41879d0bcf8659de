using FeedbackLoop.Guides;

namespace FeedbackLoop;

/// <summary>Everything that is kept of one interview.</summary>
/// <param name="Interview">The interview.</param>
/// <param name="Guide">The guide that was made for it.</param>
/// <param name="Notes">What was written down, in the order in which it was said.</param>
/// <param name="Transcripts">The versions of its transcript, the first one first; without their text.</param>
/// <param name="Highlights">What in them is evidence, in the order of the text.</param>
public sealed record InterviewDetail(
    Interview Interview,
    Guide Guide,
    IReadOnlyList<InterviewNote> Notes,
    IReadOnlyList<TranscriptVersion> Transcripts,
    IReadOnlyList<Highlight> Highlights);

/// <summary>One version of an interview's transcript.</summary>
/// <param name="Version">Its number; 1 or more.</param>
/// <param name="Format">The format of the file.</param>
/// <param name="Source">The name of the file.</param>
/// <param name="ImportedAt">When it was imported, in UTC.</param>
/// <param name="Speakers">The name of the participant for each speaker that is known to be one.</param>
public sealed record TranscriptVersion(
    int Version, string Format, string Source, DateTimeOffset ImportedAt, IReadOnlyDictionary<string, string> Speakers);

/// <summary>What came of planning or editing an interview.</summary>
/// <param name="Detail">The interview as it is kept.</param>
/// <param name="Created">Who and what was added because the name was new.</param>
/// <param name="CloseMatches">Others whose names look like a name that was added.</param>
public sealed record PlannedInterview(InterviewDetail Detail, IReadOnlyList<Created> Created, IReadOnlyList<CloseMatch> CloseMatches);
