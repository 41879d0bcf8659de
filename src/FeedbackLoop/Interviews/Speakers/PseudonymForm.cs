namespace FeedbackLoop.Interviews.Speakers;

/// <summary>One way to write a name that a pseudonym stands for.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="Pseudonym">What is written instead.</param>
/// <param name="NeedsCapital">Whether it counts only with a capital, because in small letters it may be another word ("will", "mark").</param>
internal sealed record PseudonymForm(string[] Words, string Pseudonym, bool NeedsCapital)
{
    private const int MostBetween = 3;

    /// <summary>Where the name that begins at <paramref name="start"/> ends; -1 where another text stands there.</summary>
    public int End(ReadOnlySpan<char> text, int start, bool capitalsCount)
    {
        if (NeedsCapital && capitalsCount && char.IsLower(text[start]))
            return -1;
        var at = start;
        for (var word = 0; word < Words.Length; word++)
        {
            if (word > 0)
                at = SkipBetween(text, at);
            var end = PersonName.WordEnd(text, at);
            if (end == at || PersonName.Fold(text[at..end].ToString()) != Words[word])
                return -1;
            at = end;
        }

        return at;
    }

    private static int SkipBetween(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < MostBetween && (char.IsWhiteSpace(text[end]) || text[end] is ',' or '.' or '-' or '_' or '\'' or '’'))
            end++;
        return end;
    }
}
