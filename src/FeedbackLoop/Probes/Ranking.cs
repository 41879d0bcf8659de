using FeedbackLoop.Probes.Catalog;

namespace FeedbackLoop.Probes;

/// <summary>A dimension that applies, and how much an answer would help.</summary>
internal sealed record Candidate(DimensionRule Rule, double Weight);

/// <summary>Which dimensions apply to a situation, and how much each counts.</summary>
internal static class Ranking
{
    /// <summary>The dimensions that apply, in the order of the rules; with those that are known where <paramref name="withKnown"/> says so.</summary>
    public static List<Candidate> Of(Situation situation, bool withKnown)
    {
        var candidates = new List<Candidate>();
        foreach (var rule in DimensionCatalog.Default.Rules)
        {
            var isKnown = situation.Features.Has(Feature.Stated(rule.Dimension));
            if (isKnown ? withKnown : Applies(rule, situation))
                candidates.Add(new Candidate(rule, Weight(rule, situation)));
        }

        return candidates;
    }

    /// <summary>Takes the best candidate out, less what those before it answer already.</summary>
    public static Candidate TakeBest(List<Candidate> candidates, List<Probe> before)
    {
        var asked = 0UL;
        foreach (var probe in before)
            asked |= 1UL << (int)probe.Dimension;
        var best = 0;
        var bestWeight = double.MinValue;
        for (var at = 0; at < candidates.Count; at++)
        {
            var weight = candidates[at].Weight;
            foreach (var (other, by) in candidates[at].Rule.Overlaps)
                weight -= (asked & (1UL << (int)other)) != 0 ? by : 0;
            if (weight > bestWeight)
                (best, bestWeight) = (at, weight);
        }

        var taken = candidates[best] with { Weight = Math.Clamp(bestWeight, 0.01, 1) };
        candidates.RemoveAt(best);
        return taken;
    }

    private static bool Applies(DimensionRule rule, Situation situation) =>
        rule.ByAudience[(int)situation.Audience] > 0 && rule.When.Holds(situation.Features) && rule.Unless?.Holds(situation.Features) != true;

    private static double Weight(DimensionRule rule, Situation situation)
    {
        var weight = rule.ByAsk[(int)situation.Reading.Ask];
        foreach (var (when, by) in rule.Shifts)
            weight += when.Holds(situation.Features) ? by : 0;
        if (situation.Pack is { } pack)
        {
            foreach (var (dimension, by) in pack.ShiftList)
                weight += dimension == rule.Dimension ? by : 0;
        }

        return Math.Round(Math.Clamp(weight * rule.ByAudience[(int)situation.Audience], 0.01, 1), 3);
    }
}
