using FeedbackLoop.Analysis;
using FeedbackLoop.Probes.Packs;

namespace FeedbackLoop.Probes;

/// <summary>Turns a reading into the questions that make the statement actionable.</summary>
/// <remarks>Thread-safe and pure: the same reading and context give the same probes in the same order.</remarks>
public sealed class Prober
{
    private readonly PackCatalog? packs;

    private Prober(PackCatalog? packs) => this.packs = packs;

    /// <summary>The prober with the questions that come with the library.</summary>
    public static Prober Default { get; } = new(packs: null);

    /// <summary>A prober that asks the questions of these topic packs.</summary>
    /// <param name="packs">The packs: those of the library with others, or others alone.</param>
    public static Prober With(PackCatalog packs)
    {
        ArgumentNullException.ThrowIfNull(packs);
        return new Prober(packs);
    }

    /// <summary>The questions to ask, the most useful first; no dimension comes twice.</summary>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="context">What is known besides; null for nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="ProbeContext.Max"/> is under 1.</exception>
    public IReadOnlyList<Probe> Probe(Reading reading, ProbeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        context ??= ProbeContext.Unknown;
        if (context.Max < 1)
            throw new ArgumentOutOfRangeException(nameof(context), context.Max, "Max must be 1 or more.");
        if (reading.Asks.Count > 1)
            return Turns.Probes(reading, context, packs);
        var situation = new Situation(reading, context, packs);
        var candidates = Ranking.Of(situation, withKnown: false);
        var probes = new List<Probe>();
        while (candidates.Count > 0 && probes.Count < (context.Max ?? int.MaxValue))
        {
            var (rule, weight) = Ranking.TakeBest(candidates, probes);
            if (Phrasing.Of(rule, weight, situation) is not { } probe)
                continue;
            probes.Add(context.Explain ? probe with { Terms = Ranking.Explain(rule, situation, probes) } : probe);
            situation.SpeakBrieflyAfter(probe.Question);
        }

        return probes;
    }

    /// <summary>What is known and unknown of the dimensions that apply; where several things are asked for, a dimension is known where it is known of each that it applies to.</summary>
    /// <param name="reading">What was found in the statement.</param>
    /// <param name="context">What is known besides; null for nothing. <see cref="ProbeContext.Max"/> is not regarded.</param>
    public Actionability Assess(Reading reading, ProbeContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        context ??= ProbeContext.Unknown;
        return reading.Asks.Count > 1
            ? Assessment.Of(AskParts.Of(reading, context, packs), AskParts.Together(reading, context, packs))
            : Assessment.Of(new Situation(reading, context, packs));
    }
}
