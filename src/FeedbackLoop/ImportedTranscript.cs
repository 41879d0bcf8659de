using FeedbackLoop.Interviews.Speakers;
using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop;

/// <summary>What came of keeping a transcript.</summary>
/// <param name="Version">The version that it is now.</param>
/// <param name="IsNew">False where the last version says the same, and nothing was added.</param>
/// <param name="Speakers">Who each of its speakers is, in the order of their first words.</param>
/// <param name="Created">Who was added because the name was new.</param>
/// <param name="CloseMatches">Others whose names look like a name that was added.</param>
public sealed record ImportedTranscript(
    TranscriptVersion Version, bool IsNew, IReadOnlyList<SpeakerMatch> Speakers, IReadOnlyList<Created> Created, IReadOnlyList<CloseMatch> CloseMatches)
{
    /// <summary>The highlights of the version before that stand in this one now.</summary>
    public IReadOnlyList<Highlight> CarriedOver { get; init; } = [];

    /// <summary>The highlights of the version before whose words do not all stand in this one; they stay in the version before.</summary>
    public IReadOnlyList<Highlight> Lost { get; init; } = [];
}

/// <summary>Who the speakers of a transcript are, where their names do not tell.</summary>
public sealed record TranscriptImportOptions
{
    /// <summary>For a speaker as the file calls them, the name of the person; somebody who does not take part yet is added as a participant.</summary>
    public IReadOnlyDictionary<string, string> Speakers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The names of those who asked; somebody who does not take part yet is added as an interviewer.</summary>
    public IReadOnlyList<string> Interviewers { get; init; } = [];
}

/// <summary>A transcript as it is kept with its interview.</summary>
/// <param name="Version">Which version it is, and who its speakers are.</param>
/// <param name="Transcript">Its utterances and text.</param>
public sealed record InterviewTranscript(TranscriptVersion Version, Transcript Transcript);
