using FeedbackLoop.Interviews.Transcripts;

namespace FeedbackLoop.Interviews.Speakers;

/// <summary>How long each utterance took.</summary>
internal static class UtteranceTimes
{
    private const double SecondsPerWord = 0.4;

    /// <summary>
    /// From its start to its end; where no end is known, to the next start. Utterances of one cue share its time by their words. Where nothing is
    /// known, the words count at the pace of the others. Null where no utterance has a time.
    /// </summary>
    public static TimeSpan[]? Of(IReadOnlyList<Utterance> utterances, int[] words)
    {
        if (!utterances.Any(utterance => utterance.Start is not null))
            return null;
        var known = new TimeSpan?[utterances.Count];
        for (var first = 0; first < utterances.Count;)
        {
            var last = first;
            while (last + 1 < utterances.Count && utterances[first].Start is { } start && start == utterances[last + 1].Start && utterances[first].End == utterances[last + 1].End)
                last++;
            Share(known, words, first, last, Took(utterances, first, last));
            first = last + 1;
        }

        var pace = Pace(known, words);
        return [.. known.Select((took, index) => took ?? words[index] * pace)];
    }

    private static TimeSpan? Took(IReadOnlyList<Utterance> utterances, int first, int last)
    {
        if (utterances[first].Start is not { } start)
            return null;
        var end = utterances[first].End ?? (last + 1 < utterances.Count ? utterances[last + 1].Start : null);
        return end is null ? null : end > start ? end - start : TimeSpan.Zero;
    }

    private static void Share(TimeSpan?[] known, int[] words, int first, int last, TimeSpan? took)
    {
        var all = 0;
        for (var index = first; index <= last; index++)
            all += words[index];
        for (var index = first; index <= last; index++)
            known[index] = first == last || all == 0 ? took / (last - first + 1) : took * ((double)words[index] / all);
    }

    private static TimeSpan Pace(TimeSpan?[] known, int[] words)
    {
        var (time, said) = (TimeSpan.Zero, 0L);
        for (var index = 0; index < known.Length; index++)
        {
            time += known[index] ?? TimeSpan.Zero;
            said += known[index] is null ? 0 : words[index];
        }

        return said == 0 || time <= TimeSpan.Zero ? TimeSpan.FromSeconds(SecondsPerWord) : time / said;
    }
}
