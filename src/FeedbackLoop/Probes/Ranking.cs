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

    /// <summary>The terms of the weight of a probe that is asked after others; together they give the weight.</summary>
    public static List<WeightTerm> Explain(DimensionRule rule, Situation situation, List<Probe> before)
    {
        var terms = new List<WeightTerm>();
        var weight = Weight(rule, situation, terms);
        foreach (var (other, by) in rule.Overlaps)
        {
            if (!before.Exists(probe => probe.Dimension == other))
                continue;
            terms.Add(new WeightTerm(WeightTermKind.Variety, Names.Of(other), -by));
            weight -= by;
        }

        AddBound(terms, weight, Math.Clamp(weight, 0.01, 1));
        return terms;
    }

    private static bool Applies(DimensionRule rule, Situation situation) =>
        rule.ByAudience[(int)situation.Audience] > 0 && rule.When.Holds(situation.Features) && rule.Unless?.Holds(situation.Features) != true;

    private static double Weight(DimensionRule rule, Situation situation, List<WeightTerm>? terms = null)
    {
        var weight = rule.ByAsk[(int)situation.Reading.Ask];
        terms?.Add(new WeightTerm(WeightTermKind.Ask, Names.Of(situation.Reading.Ask), weight));
        foreach (var (when, by) in rule.Shifts)
        {
            if (!when.Holds(situation.Features))
                continue;
            weight += by;
            terms?.Add(new WeightTerm(when.Text is "skeptic" or "optimist" ? WeightTermKind.Stance : WeightTermKind.Finding, when.Text, by));
        }

        if (situation.Pack is { } pack)
        {
            foreach (var (dimension, by) in pack.ShiftList)
            {
                if (dimension != rule.Dimension)
                    continue;
                weight += by;
                terms?.Add(new WeightTerm(WeightTermKind.Topic, pack.Name, by));
            }
        }

        var share = rule.ByAudience[(int)situation.Audience];
        terms?.Add(new WeightTerm(WeightTermKind.Audience, Names.Of(situation.Audience), share));
        var bounded = Math.Round(Math.Clamp(weight * share, 0.01, 1), 3);
        if (terms is not null)
            AddBound(terms, weight * share, bounded);
        return bounded;
    }

    private static void AddBound(List<WeightTerm> terms, double weight, double bounded)
    {
        if (Math.Abs(bounded - weight) >= 0.001)
            terms.Add(new WeightTerm(WeightTermKind.Bound, "", Math.Round(bounded - weight, 3)));
    }
}
