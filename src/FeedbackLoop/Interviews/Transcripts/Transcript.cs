namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>What was said in a conversation, as a transcript has it.</summary>
/// <param name="Format">How the file was laid out.</param>
/// <param name="Text">The words of all utterances, one utterance a line (<c>\n</c>). It never changes, so that spans may point into it.</param>
/// <param name="Utterances">What was said, in the order of the conversation; at least one.</param>
/// <param name="Faults">What could not be read as it stands, in the order of the lines; empty for a clean file.</param>
public sealed record Transcript(TranscriptFormat Format, string Text, IReadOnlyList<Utterance> Utterances, IReadOnlyList<TranscriptFault> Faults)
{
    /// <summary>Lines of the file that nobody said: titles, attendees, comments, styles. In the order of the lines.</summary>
    public IReadOnlyList<TranscriptRemark> Remarks { get; init; } = [];

    /// <summary>The speakers as the file names them, each once, in the order of their first words; without those who are not named.</summary>
    public IReadOnlyList<string> Speakers { get; } =
        [.. Utterances.Select(utterance => utterance.Speaker).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The words of an utterance of this transcript.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The utterance belongs to another transcript.</exception>
    public string WordsOf(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        return utterance.Span.Of(Text);
    }
}
