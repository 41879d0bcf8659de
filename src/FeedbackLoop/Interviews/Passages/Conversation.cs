using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>What was said in an interview, line by line: a transcript, or notes.</summary>
/// <param name="Text">The words, one line after the other, with line ends between.</param>
/// <param name="Lines">Who says which stretch of them, in the order of the text.</param>
public sealed record Conversation(string Text, IReadOnlyList<SpokenLine> Lines)
{
    /// <summary>Whether a sentence never runs on from one line to the next, as in notes; in a transcript it does.</summary>
    public bool LinesAreWhole { get; init; }

    /// <summary>The conversation of a transcript.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="ours">The speakers on our side, spelled as in the transcript: what they say asks, and answers nothing.</param>
    public static Conversation Of(Transcript transcript, IReadOnlyCollection<string> ours)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(ours);
        return new Conversation(transcript.Text, [.. transcript.Utterances.Select(utterance => new SpokenLine(
            utterance.Span, utterance.Speaker, utterance.Start, utterance.Speaker is { } speaker && ours.Contains(speaker, StringComparer.Ordinal)))]);
    }
}

/// <summary>What one person says without a break.</summary>
/// <param name="Span">Where it stands in the text of the conversation.</param>
/// <param name="Speaker">Who says it; null when not known.</param>
/// <param name="At">When, from the beginning; null when not known.</param>
/// <param name="IsOurs">Whether somebody on our side says it, who asks and does not answer.</param>
public sealed record SpokenLine(TextSpan Span, string? Speaker, TimeSpan? At, bool IsOurs);
