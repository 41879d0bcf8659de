namespace FeedbackLoop.Interviews.Transcripts.Versions;

/// <summary>Which word of one text is which word of another.</summary>
internal sealed class WordMap
{
    private readonly List<TextSpan> oldWords;
    private readonly List<TextSpan> newWords;
    private readonly int[] map;

    public WordMap(string oldText, string newText)
    {
        (oldWords, newWords) = (WordsIn(oldText), WordsIn(newText));
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        map = WordAlignment.Of(Ids(oldText, oldWords, ids), Ids(newText, newWords, ids));
    }

    /// <summary>The place of a span in the new text; null where its words are not all there, side by side.</summary>
    public TextSpan? Carry(TextSpan span)
    {
        var first = FirstEndingBehind(span.Start);
        var last = first;
        while (last + 1 < oldWords.Count && oldWords[last + 1].Start < span.End)
            last++;
        if (first >= oldWords.Count || oldWords[first].Start >= span.End)
            return null;
        for (var word = first; word <= last; word++)
        {
            if (map[word] < 0 || map[word] - map[first] != word - first)
                return null;
        }

        var start = newWords[map[first]].Start + Math.Max(0, span.Start - oldWords[first].Start);
        var end = newWords[map[last]].End - Math.Max(0, oldWords[last].End - span.End);
        return TextSpan.Between(start, end);
    }

    private int FirstEndingBehind(int place)
    {
        int low = 0, high = oldWords.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (oldWords[middle].End > place)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static List<TextSpan> WordsIn(string text)
    {
        var words = new List<TextSpan>(text.Length / 6);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            if (at > start)
                words.Add(TextSpan.Between(start, at));
        }

        return words;
    }

    private static int[] Ids(string text, List<TextSpan> words, Dictionary<string, int> ids)
    {
        var numbers = new int[words.Count];
        var known = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var word = 0; word < numbers.Length; word++)
        {
            var letters = text.AsSpan(words[word].Start, words[word].Length);
            if (!known.TryGetValue(letters, out numbers[word]))
                known[letters] = numbers[word] = ids.Count;
        }

        return numbers;
    }
}
