using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Passages;

/// <summary>Finds stretches of a transcript by what a person knows of them: the time, or the words.</summary>
public static class TranscriptSpans
{
    /// <summary>All that begins between two times.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="from">The first time, in whole seconds; what began before and goes on at that time counts too.</param>
    /// <param name="to">The last time, in whole seconds; null for what is said at the first time alone.</param>
    /// <returns>Null where nothing is said then, or the transcript has no times.</returns>
    public static TextSpan? Between(Transcript transcript, TimeSpan from, TimeSpan? to = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var (first, last) = (default(Utterance), default(Utterance));
        foreach (var said in transcript.Utterances)
        {
            if (said.Start is not { } start || Whole(start) > Whole(to ?? from) || Whole(said.End ?? start) < Whole(from))
                continue;
            // "From 12:30" means what begins then, not the words that end in that second.
            if (first is not null && to is null && Whole(first.Start!.Value) < Whole(from) && Whole(start) == Whole(from))
                first = said;
            first ??= said;
            last = said;
        }

        return first is null ? null : TextSpan.Between(first.Span.Start, last!.Span.End);
    }

    /// <summary>Where words stand, whatever the capitals, line ends and quotation marks.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="words">The words in their order; blanks around them do not count.</param>
    /// <returns>All places in their order; they do not overlap. Empty for blank words too.</returns>
    public static IReadOnlyList<TextSpan> Of(Transcript transcript, string words)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(words);
        var sought = Plain(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var found = new List<TextSpan>();
        if (sought.Length == 0)
            return found;
        var text = Plain(transcript.Text);
        for (var at = text.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(sought, at + sought.Length, StringComparison.OrdinalIgnoreCase))
            found.Add(new TextSpan(at, sought.Length));
        return found;
    }

    private static long Whole(TimeSpan time) => time.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>The text with the same length, so that places stay.</summary>
    private static string Plain(string text) =>
        text.Replace('\n', ' ').Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Replace('\u00A0', ' ');
}
