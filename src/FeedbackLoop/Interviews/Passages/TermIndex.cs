namespace FeedbackLoop.Interviews.Passages;

/// <summary>In which sentences each word stands, and how rare it is.</summary>
internal sealed class TermIndex
{
    private static readonly int[] Nowhere = [];

    private readonly Dictionary<int, List<int>> places = [];
    private readonly int sentences;
    private readonly double[] whole;

    public TermIndex(IReadOnlyList<Sentence> sentences, Func<Sentence, bool> counts, Func<Sentence, IEnumerable<int>> terms)
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            if (!counts(sentences[at]))
                continue;
            this.sentences++;
            foreach (var term in terms(sentences[at]))
            {
                if (!places.TryGetValue(term, out var found))
                    places.Add(term, found = []);
                found.Add(at);
            }
        }

        whole = [.. sentences.Select(sentence => counts(sentence) ? terms(sentence).Sum(Rarity) : 0)];
    }

    /// <summary>The rarity of all words of a sentence together.</summary>
    public double Whole(int sentence) => whole[sentence];

    /// <summary>The sentences that have the word, in their order.</summary>
    public IReadOnlyList<int> Places(int term) => places.TryGetValue(term, out var found) ? found : Nowhere;

    /// <summary>How much sharing the word says: the logarithm of how many times more sentences there are than those that have it. Above 0.</summary>
    public double Rarity(int term) => Math.Log(1 + (sentences + 1d) / (Places(term).Count + 1));
}
