namespace FeedbackLoop.Interviews.Passages;

/// <summary>Which question each sentence follows.</summary>
internal sealed class Prompts
{
    private const int FewestTerms = 2;

    private readonly int[] first;
    private readonly int[] end;
    private readonly int[] distance;

    public Prompts(IReadOnlyList<Sentence> sentences)
    {
        (first, end, distance) = (new int[sentences.Count], new int[sentences.Count], new int[sentences.Count]);
        var (from, to, answers) = (0, 0, 0);
        for (var at = 0; at < sentences.Count;)
        {
            var behind = at;
            while (behind < sentences.Count && sentences[behind].Prompts)
                behind++;
            if (behind > at && SaysSomething(sentences, at, behind))
                (from, to, answers) = (at, behind, 0);
            for (at = behind; at < sentences.Count && !sentences[at].Prompts; at++)
                (first[at], end[at], distance[at]) = (from, to, answers++);
        }
    }

    /// <summary>The sentences of whoever asked last before sentence <paramref name="at"/>; an empty range where nobody did.</summary>
    public Range Before(int at) => first[at]..end[at];

    /// <summary>How many sentences stand between that question and sentence <paramref name="at"/>.</summary>
    public int Distance(int at) => distance[at];

    // "Right." and "Go on." ask nothing new: the question before them still stands.
    private static bool SaysSomething(IReadOnlyList<Sentence> sentences, int from, int to)
    {
        var terms = 0;
        for (var at = from; at < to; at++)
        {
            terms += sentences[at].Terms.Length + sentences[at].Openings.Length;
            if (sentences[at].Asks && (sentences[at].Words > 2 || sentences[at].Openings.Length > 0))
                return true;
        }

        return terms >= FewestTerms;
    }
}
