using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Catalog;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Probes;

/// <summary>The questions for a statement that asks for several things: each in turn has its own, and one asks which comes first.</summary>
internal static class Turns
{
    private const int PlaceOfPriority = 3;

    /// <summary>The questions, the most useful first; no dimension comes twice.</summary>
    public static List<Probe> Probes(Reading reading, ProbeContext context, PackCatalog? packs)
    {
        var parts = AskParts.Of(reading, context, packs);
        var open = parts.ConvertAll(part => Ranking.Of(part, withKnown: false));

        var probes = new List<Probe>();
        var most = context.Max ?? int.MaxValue;
        var priority = WhichFirst(AskParts.Together(reading, context, packs));
        for (var turn = 0; probes.Count < most && open.Exists(candidates => candidates.Count > 0); turn++)
        {
            if (open[turn % parts.Count] is { Count: > 0 } candidates)
                Add(probes, open, Next(candidates, probes, parts[turn % parts.Count]));
            if (probes.Count == PlaceOfPriority && probes.Count < most && priority is not null && !probes.Exists(probe => probe.Dimension == Dimension.Priority))
                Add(probes, open, priority);
        }

        return probes;
    }

    private static Probe? Next(List<Candidate> candidates, List<Probe> before, Situation situation)
    {
        while (candidates.Count > 0)
        {
            var (rule, weight) = Ranking.TakeBest(candidates, before);
            if (Phrasing.Of(rule, weight, situation) is { } probe)
                return situation.Context.Explain ? probe with { Terms = Ranking.Explain(rule, situation, before) } : probe;
        }

        return null;
    }

    private static Probe? WhichFirst(Situation asks)
    {
        var candidates = Ranking.Of(asks, withKnown: false).FindAll(candidate => candidate.Rule.Dimension == Dimension.Priority);
        return Next(candidates, before: [], asks);
    }

    private static Probe Bounded(Probe probe, double weight) => probe with
    {
        Weight = weight,
        Terms = probe.Terms.Count == 0 ? [] : [.. probe.Terms, new WeightTerm(WeightTermKind.Bound, "", weight - probe.Weight)],
    };

    // No dimension twice, and no weight above the one before it.
    private static void Add(List<Probe> probes, List<List<Candidate>> open, Probe? probe)
    {
        foreach (var candidates in open)
            candidates.RemoveAll(candidate => candidate.Rule.Dimension == probe?.Dimension);
        if (probe is not null)
            probes.Add(probes.Count > 0 && probe.Weight > probes[^1].Weight ? Bounded(probe, probes[^1].Weight) : probe);
    }
}
