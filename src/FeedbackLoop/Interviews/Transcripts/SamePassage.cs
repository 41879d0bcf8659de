namespace FeedbackLoop.Interviews.Transcripts;

/// <summary>Finds a stretch of one transcript again in another version of it.</summary>
internal static class SamePassage
{
    /// <summary>Where the same words stand: at their only place or, of several, at the only one where the same speaker begins to speak at the same time.</summary>
    /// <param name="before">The version that the stretch belongs to.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="now">The other version.</param>
    /// <returns>Null where the words do not stand there, or where several places may be meant.</returns>
    public static TextSpan? Find(Transcript before, TextSpan span, Transcript now)
    {
        var words = span.Of(before.Text);
        var places = new List<TextSpan>();
        for (var at = now.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = now.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            places.Add(new TextSpan(at, words.Length));
        if (places.Count <= 1)
            return places.Count == 0 ? null : places[0];

        var said = At(before, span.Start);
        var same = places.FindAll(place => At(now, place.Start) is var other && other.Start == said.Start && other.Speaker == said.Speaker && said.Start is not null);
        return same is [var only] ? only : null;
    }

    private static Utterance At(Transcript transcript, int place)
    {
        var (low, high) = (0, transcript.Utterances.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (transcript.Utterances[middle].Span.Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return transcript.Utterances[low];
    }
}
