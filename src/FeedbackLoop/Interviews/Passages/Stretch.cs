namespace FeedbackLoop.Interviews.Passages;

/// <summary>How far a passage reaches around the sentence that speaks most for it.</summary>
internal static class Stretch
{
    private const int MostSentences = 3, MostLetters = 400;

    // A neighbour that says this much of what the heart says belongs to it; so does what goes on after a question was answered.
    private const double Share = 0.75, Asked = 0.25;

    public static Range Around(Evidence heart, List<Sentence> sentences, Dictionary<int, double> scores, HashSet<int> taken)
    {
        var (first, end) = (heart.At, heart.At + 1);
        while (first > 0 && Fits(first - 1, end) && Belongs(first - 1))
            first--;
        while (end < sentences.Count && Fits(first, end + 1) && (Belongs(end) || heart.Asked >= Asked && IsFree(end)))
            end++;
        return first..end;

        bool Fits(int from, int to) =>
            to - from <= MostSentences && sentences[from].Turn == sentences[to - 1].Turn && sentences[to - 1].Span.End - sentences[from].Span.Start <= MostLetters;

        bool Belongs(int at) => IsFree(at) && scores.GetValueOrDefault(at) >= Share * heart.Score;

        bool IsFree(int at) => !taken.Contains(at) && !sentences[at].Asks && !sentences[at].Prompts;
    }
}
