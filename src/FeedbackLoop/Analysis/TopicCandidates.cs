namespace FeedbackLoop.Analysis;

/// <summary>Something that a statement may be about, and how likely it is.</summary>
internal sealed record TopicCandidate(double Score, Topic Topic);

/// <summary>All that a statement may be about, the likeliest first.</summary>
internal sealed class TopicCandidates
{
    private const int Most = 3;
    private const double LeastScore = 0.3;
    private const double LeastScoreOfFirst = -1.6;

    private readonly List<TopicCandidate> candidates;

    public TopicCandidates(List<TopicCandidate> candidates)
    {
        candidates.Sort(static (one, other) => one.Score.Equals(other.Score) ? one.Topic.Span.Start.CompareTo(other.Topic.Span.Start) : other.Score.CompareTo(one.Score));
        this.candidates = candidates;
    }

    /// <summary>The likeliest that stand in <paramref name="span"/>, three at most.</summary>
    public List<Topic> Best(TextSpan span)
    {
        var topics = new List<Topic>(Most);
        foreach (var candidate in candidates)
        {
            if (topics.Count == Most || candidate.Score <= (topics.Count > 0 ? LeastScore : LeastScoreOfFirst))
                break;
            if (span.Contains(candidate.Topic.Span))
                topics.Add(candidate.Topic);
        }

        return topics;
    }
}
