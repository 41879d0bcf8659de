using FeedbackLoop.Probes.Catalog;

namespace FeedbackLoop.Probes;

/// <summary>A dimension of which something is still to be known.</summary>
internal sealed class Lack(DimensionRule rule, KnowledgeState state, double weight, double credit)
{
    public DimensionRule Rule { get; } = rule;

    public KnowledgeState State { get; } = state;

    public double Weight { get; } = weight;

    public double Credit { get; } = credit;

    /// <summary>The question whose answer would add most to the score.</summary>
    /// <param name="lacks">What is to be known; those that cannot be asked for are taken out.</param>
    /// <param name="situation">The situation.</param>
    /// <param name="known">The weight that is known.</param>
    /// <param name="all">The weight of all.</param>
    /// <returns>Null where nothing can be asked, or no answer would raise the score.</returns>
    public static NextStep? BestStep(List<Lack> lacks, Situation situation, double known, double all)
    {
        while (lacks.Count > 0)
        {
            var best = TakeBest(lacks, situation);
            var score = Assessment.Percent(known + best.Gain(situation), all);
            if (score <= Assessment.Percent(known, all))
                return null;
            if (Phrasing.Of(best.Asks, best.Weight, situation) is not { } probe)
                continue;
            var who = best.Who(situation);
            return new NextStep(best.Rule.Dimension, who == Audience.Customer ? probe.AskedOfCustomer ?? probe.Question : probe.Question, who, NameOf(who, situation), score);
        }

        return null;
    }

    private static Lack TakeBest(List<Lack> lacks, Situation situation)
    {
        var best = lacks[0];
        foreach (var lack in lacks)
        {
            if (lack.Gain(situation) > best.Gain(situation))
                best = lack;
        }

        lacks.Remove(best);
        return best;
    }

    /// <summary>What a full answer would add: the weight, times what is still missing of the credit of who would give it.</summary>
    private double Gain(Situation situation) => Weight * (Assessment.Credit(KnowerOf(Who(situation)), situation) - Credit);

    /// <summary>Where two facts conflict, it is the conflict that is asked about.</summary>
    private DimensionRule Asks => State == KnowledgeState.Conflicting ? DimensionCatalog.Default.Of(Dimension.Contradiction) : Rule;

    private Audience Who(Situation situation) => Asks.Route switch
    {
        Route.Ourselves => Audience.Ourselves,
        Route.Proxy => situation.Audience,
        _ => situation.Audience is Audience.Executive or Audience.Marketing ? situation.Audience : Audience.Customer,
    };

    private static Knower KnowerOf(Audience who) => who switch
    {
        Audience.Customer => Knower.Customer,
        Audience.Ourselves => Knower.Data,
        _ => Knower.Proxy,
    };

    private static string? NameOf(Audience who, Situation situation) => who switch
    {
        Audience.Customer => situation.Context.Customer,
        Audience.Ourselves => null,
        _ => situation.Context.GoBetween,
    };
}
