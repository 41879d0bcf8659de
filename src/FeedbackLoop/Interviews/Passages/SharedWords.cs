namespace FeedbackLoop.Interviews.Passages;

/// <summary>How much of a probe's words each sentence has, and how long ago its topic was spoken of.</summary>
internal sealed class SharedWords
{
    private const double OfTopic = 0.4, OfAsked = 0.6;

    // Sharing two words of a question is as much as anybody shares by intent.
    private const int Full = 2;

    private readonly double[] topic;
    private readonly double[] asked;
    private readonly int[] sinceTopic;

    public SharedWords(int sentences, TermIndex words, Wanted wanted)
    {
        topic = Shares(sentences, words, wanted.Topic);
        asked = Shares(sentences, words, wanted.Asked);
        sinceTopic = new int[sentences];
        Array.Fill(sinceTopic, int.MaxValue);
        foreach (var head in wanted.Heads)
        {
            foreach (var place in words.Places(head))
                sinceTopic[place] = 0;
        }

        for (var at = 1; at < sentences; at++)
        {
            if (sinceTopic[at - 1] < Evidence.MostSinceTopic)
                sinceTopic[at] = Math.Min(sinceTopic[at], sinceTopic[at - 1] + 1);
        }
    }

    /// <summary>How many sentences ago the topic was named, 0 where this one does; <see cref="int.MaxValue"/> where it is too long ago.</summary>
    public int SinceTopic(int at) => sinceTopic[at];

    /// <summary>How much of the words sentence <paramref name="at"/> has, from 0 to 1; what it shares with the question alone counts where the topic is spoken of.</summary>
    public double At(int at) => OfTopic * topic[at] + (sinceTopic[at] <= Evidence.MostSinceTopic ? OfAsked * asked[at] : 0);

    private static double[] Shares(int sentences, TermIndex words, HashSet<int> terms)
    {
        var shares = new double[sentences];
        var full = terms.Select(words.Rarity).OrderDescending().Take(Full).Sum();
        foreach (var term in terms)
        {
            var rarity = words.Rarity(term) / full;
            foreach (var place in words.Places(term))
                shares[place] = Math.Min(1, shares[place] + rarity);
        }

        return shares;
    }
}
