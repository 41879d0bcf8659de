using FeedbackLoop.Probes.Catalog;

namespace FeedbackLoop.Probes;

/// <summary>A dimension of which something is still to be known.</summary>
/// <param name="known">What is known of it.</param>
internal sealed class Lack(AssessedDimension known)
{
    /// <summary>The question whose answer would add most to the score.</summary>
    /// <param name="lacks">What is to be known; those that cannot be asked for are taken out.</param>
    /// <param name="known">The weight that is known.</param>
    /// <param name="all">The weight of all.</param>
    /// <returns>Null where nothing can be asked, or no answer would raise the score.</returns>
    public static NextStep? BestStep(List<Lack> lacks, double known, double all)
    {
        while (lacks.Count > 0)
        {
            var best = TakeBest(lacks);
            var score = Assessment.Percent(known + best.Gain, all);
            if (score <= Assessment.Percent(known, all))
                return null;
            if (best.Step(score) is { } step)
                return step;
        }

        return null;
    }

    private static Lack TakeBest(List<Lack> lacks)
    {
        var best = lacks[0];
        foreach (var lack in lacks)
        {
            if (lack.Gain > best.Gain)
                best = lack;
        }

        lacks.Remove(best);
        return best;
    }

    private NextStep? Step(int score)
    {
        if (Phrasing.Of(Asks, known.Weight, known.Situation) is not { } probe)
            return null;
        var who = Who;
        return new NextStep(known.Rule.Dimension, who == Audience.Customer ? probe.AskedOfCustomer ?? probe.Question : probe.Question, who, NameOf(who), score);
    }

    /// <summary>What a full answer would add: the weight, times what is still missing of the credit of who would give it.</summary>
    private double Gain => known.Weight * (Assessment.Credit(KnowerOf(Who), known.Situation) - known.Credit);

    /// <summary>Where two facts conflict, it is the conflict that is asked about.</summary>
    private DimensionRule Asks => known.State == KnowledgeState.Conflicting ? DimensionCatalog.Default.Of(Dimension.Contradiction) : known.Rule;

    private Audience Who => Asks.Route switch
    {
        Route.Ourselves => Audience.Ourselves,
        Route.Proxy => known.Situation.Audience,
        _ => known.Situation.Audience is Audience.Executive or Audience.Marketing ? known.Situation.Audience : Audience.Customer,
    };

    private static Knower KnowerOf(Audience who) => who switch
    {
        Audience.Customer => Knower.Customer,
        Audience.Ourselves => Knower.Data,
        _ => Knower.Proxy,
    };

    private string? NameOf(Audience who) => who switch
    {
        Audience.Customer => known.Situation.Context.Customer,
        Audience.Ourselves => null,
        _ => known.Situation.Context.GoBetween,
    };
}
