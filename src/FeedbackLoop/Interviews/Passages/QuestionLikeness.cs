namespace FeedbackLoop.Interviews.Passages;

/// <summary>How alike what was asked is to the question of a probe, by their words and what they begin with, rare ones counting more.</summary>
internal sealed class QuestionLikeness
{
    // Two questions about the same thing that share no other word ask different things.
    private const double OfTopicAlone = 0.3;

    // "How many?" and "By when?" ask what the talk is about just then.
    private const double OfShort = 0.6;

    private readonly double[] asked;

    public QuestionLikeness(int sentences, TermIndex questions, Wanted wanted)
    {
        asked = new double[sentences];
        foreach (var question in wanted.Questions)
        {
            var whole = question.Sum(questions.Rarity);
            var (shared, isTopicAlone) = (new double[sentences], new bool[sentences]);
            foreach (var term in question.OrderByDescending(wanted.Topic.Contains))
            {
                var isTopic = wanted.Topic.Contains(term);
                foreach (var place in questions.Places(term))
                {
                    shared[place] += questions.Rarity(term);
                    isTopicAlone[place] = isTopic;
                }
            }

            for (var at = 0; at < sentences; at++)
            {
                if (shared[at] > 0)
                    asked[at] = Math.Max(asked[at], Likeness(shared[at], questions.Whole(at), whole, isTopicAlone[at]));
            }
        }
    }

    private static double Likeness(double shared, double said, double whole, bool isTopicAlone)
    {
        var alike = 2 * shared / (said + whole);
        return isTopicAlone ? OfTopicAlone * alike : shared >= 0.999 * said ? Math.Max(OfShort, alike) : alike;
    }

    /// <summary>Which sentence of <paramref name="range"/> is most alike, from 0 to 1, the first of several.</summary>
    /// <returns>The place is -1 where none is alike at all.</returns>
    public (double Likeness, int At) Best(Range range)
    {
        var (best, place) = (0d, -1);
        for (var at = range.Start.Value; at < range.End.Value; at++)
        {
            if (asked[at] > best)
                (best, place) = (asked[at], at);
        }

        return (best, place);
    }
}
