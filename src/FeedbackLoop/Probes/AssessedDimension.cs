using FeedbackLoop.Probes.Catalog;

namespace FeedbackLoop.Probes;

/// <summary>What is known of a dimension, of one ask or of several.</summary>
/// <param name="Rule">The rule of the dimension.</param>
/// <param name="State">How much is known.</param>
/// <param name="Weight">How much it counts, from 0 to 1; of several asks the most.</param>
/// <param name="Credit">The share of the weight that is known, from 0 to 1.</param>
/// <param name="Facts">What makes it known, who knows best first.</param>
/// <param name="Situation">The ask of which least is known.</param>
internal sealed record AssessedDimension(DimensionRule Rule, KnowledgeState State, double Weight, double Credit, List<Fact> Facts, Situation Situation)
{
    private double Asks { get; init; } = Weight;

    /// <summary>The same dimension of these asks and of one more: the credit is the mean, each ask counting with its weight.</summary>
    public AssessedDimension With(AssessedDimension other)
    {
        var asks = Asks + other.Weight;
        return this with
        {
            State = State == other.State ? State : State == KnowledgeState.Conflicting || other.State == KnowledgeState.Conflicting ? KnowledgeState.Conflicting : KnowledgeState.Partial,
            Weight = Math.Max(Weight, other.Weight),
            Credit = (Credit * Asks + other.Credit * other.Weight) / asks,
            Facts = [.. Facts, .. other.Facts.FindAll(fact => !Facts.Contains(fact))],
            Situation = other.Weight * (1 - other.Credit) > Weight * (1 - Credit) ? other.Situation : Situation,
            Asks = asks,
        };
    }
}
